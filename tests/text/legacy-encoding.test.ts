import { decode } from '@/lib/text/decode'
import { type LegacyEncoding, readingsOf } from '@/lib/text/legacy-encoding'
import { encode } from '@/tests/fixtures/encode'

const CASES: readonly (readonly [
  language: string,
  encodings: readonly LegacyEncoding[],
  files: readonly string[],
])[] = [
  [
    'Simplified Chinese',
    ['gb18030'],
    ['名称,数值,单位\n开发者,超2000万,人\n', '人口,1412\n', '地区,产值(亿元)\n浙江,90131\n', '超80%'],
  ],
  [
    'Traditional Chinese',
    ['big5'],
    [
      '名稱,數值,單位\n開發者,超過2000萬,人\n',
      '縣市,人口\n臺北市,2511886\n新北市,4041120\n',
      '項目,金額\n教育,300\n',
    ],
  ],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    ['名称,値,単位\n開発者,約2000万,人\n', '都道府県,人口\n東京都,14047594\n', 'データ,値\nアクセス数,20\n'],
  ],
  [
    'Korean',
    ['euc-kr'],
    ['이름,값,단위\n개발자,2000만,명\n', '인구,5178\n', '지역,인구\n서울특별시,9411\n부산광역시,3318\n'],
  ],
  [
    'Russian',
    ['windows-1251'],
    ['название,значение\nразработчики,2000\n', 'Город,Население\nМосква,13010\n'],
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    [
      'nazwa,wartość\nŁódź,5\nKraków,7\nGdańsk,9\n',
      'rok,wartość\n2020,5\n',
      'imię,wiek\nŁukasz,30\nMałgorzata,25\n',
      'produkt;cena\nmasło;7,99\n',
      'gmina,odsetek\nKępno,2\n',
    ],
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    ['megye,népesség\nGyőr-Moson-Sopron,4\nBékés,3\n', 'település;lakosság\nKőszeg;1\n'],
  ],
  [
    'Croatian',
    ['windows-1250', 'iso-8859-2'],
    ['županija,stanovništvo\nVaraždinska,3\n', 'godina,količina\nčaj,3\n'],
  ],
  ['Icelandic', ['windows-1252'], ['borg,fjöldi\nReykjavík,3\nÍsafjörður,2\nÞórshöfn,1\n']],
  [
    'English with names and signs',
    ['windows-1252'],
    [
      'title,actor,year\nThe Penélope Cruz Story,Penélope Cruz,2004\nAnother,Renée Zellweger,2001\n',
      'title,year\nA Life of Penélope,2004\nThe Rest,2001\n',
      'name,value\nTemp,25°C\nArea,12 km²\n',
      'a,b\nNaïve café,3\n',
      'x,y\n½ cup,±3 µg\n',
      'artist,v\nMotörhead,1\nBeyoncé,2\nSigur Rós,3\n',
    ],
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    ['název,hodnota\nPlzeň,2\nČeské Budějovice,3\n', 'kraj,počet obyvatel\nStředočeský,1386\n'],
  ],
  ['German', ['windows-1252'], ['Name,Wert\nZürich,1\nMünchen,2\n', 'Größe,5\n']],
  ['French', ['windows-1252'], ['Nom,Région\nÉvry,Île-de-France\nOrléans,Centre\n']],
  ['Swedish and Danish', ['windows-1252'], ['Ort,Värde\nMalmö,1\nÖrebro,3\n', 'Århus,1\nKøbenhavn,2\n']],
]

const FILES = CASES.flatMap(([language, encodings, files]) =>
  encodings.flatMap((encoding) => files.map((file) => [language, encoding, file] as const)),
)

test.each(FILES)('a short table in %s is read from %s: %j', (_, encoding, file) => {
  expect(decode(encode(file, encoding)).text).toBe(file)
})

test('where two encodings make sense, both readings are given, the likelier first', () => {
  const readings = readingsOf(encode('x,y\nPoèet,3\n', 'windows-1252'))
  expect(readings.map(({ text }) => text)).toEqual(expect.arrayContaining(['Počet,3\n', 'Poèet,3\n']))
  expect(readingsOf(encode('名称,数值,单位\n开发者,超2000万,人\n', 'gb18030'))).toHaveLength(1)
})

test('a Korean table does not become plausible Chinese, nor a Chinese one Korean', () => {
  expect(decode(encode('인구,합계\n남자,3\n', 'euc-kr')).encoding).toBe('euc-kr')
  expect(decode(encode('人口,合计\n男,3\n', 'gb18030')).encoding).toBe('gb18030')
})
