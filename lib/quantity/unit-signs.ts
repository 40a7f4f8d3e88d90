/** Signs of units that stand close to a number: 12km, 9.58s, 500GW, 5mmol/L. “m” alone could be a million. */
export const UNIT_SIGN =
  /(?:[yzafpnuµμmcdhkMGTPEZ]?(?:Wh|W|Hz|bit|bps|Pa|eV|V|Ah|J|L|l|g|N|mol|cal|FLOPS|FLOP\/s|Bq|Sv)|[kMGTPEZ]B|[kMGT]?[bB]ps|[pnµμmcdk]m|[nµμm]s|m(?=[²³23/])|kph|kmph|mph|km\/h|ft|lbs?|oz|t|ha|rad|ppm|ppb|ppt|pp|bps?|pct|mi|hrs?|h|mins?|secs?)(?:[²³23])?(?:\/(?:[A-Za-zμ]{1,5}[²³23]?))?(?![A-Za-z0-9])/y
