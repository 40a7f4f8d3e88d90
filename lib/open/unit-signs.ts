/** How units are written that no sentence spells out: a sign, and what it is shown as where that differs. */
const SIGNS =
  'mm|cm|m|km|in|ft|yd|mi|sq mi|sqmi|sq ft|sqft|acre|acres|ha|m2|km2|m3|ft2|mg|g|kg|t|lb|lbs|oz|ml|l|c=°C|f=°F|k=K|degc=°C|degf=°F|mph|kmh=km/h|kph=km/h|knots|kn|kt|hpa=hPa|kpa=kPa|mbar|psi|db=dB|hz=Hz|khz=kHz|mhz=MHz|ghz=GHz|v|a|w=W|kw=kW|mw=MW|gw=GW|tw=TW|kwh=kWh|mwh=MWh|gwh=GWh|twh=TWh|kcal|kj=kJ|mj=MJ|kb=KB|mb=MB|gb=GB|tb=TB|s|ms|sec=s|secs=s|min=minutes|mins=minutes|hr=hours|hrs=hours|ppm|ppb'

/** Signs of units by their letters in lower case, with what each is shown as. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map(
  SIGNS.split('|').map((line) => {
    const [sign = '', shown = sign] = line.split('=')
    return [sign, shown] as const
  }),
)

/** Signs that are words or parts of names as well: log_in, team_a, region_w. They are units only of what is measured. */
export const TWOFOLD_SIGNS: ReadonlySet<string> = new Set(
  [...UNIT_SIGNS.keys()].filter(
    (sign) => sign.length === 1 || /^(?:in|min|mi|kt|ms|mb|tb|ha|sec|mj)$/.test(sign),
  ),
)
