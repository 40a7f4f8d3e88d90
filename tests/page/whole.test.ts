import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Whole } from '@/components/page/whole'

/** What is drawn, with each piece that does not break in brackets. */
const drawn = (text: string) =>
  renderToStaticMarkup(createElement(Whole, { text })).replace(/<span class="whole">(.*?)<\/span>/g, '[$1]')

test.each([
  ['吸引了全球超2000万名开发者', '吸引了全球[超2000万名]开发者'],
  ['差3.4个百分点', '差[3.4个百分点]'],
  ['2022年11月30日上线', '[2022年11月30日]上线'],
  ['第2节第6段', '[第2节][第6段]'],
  ['按芯片53.1%、按卡84.4%', '按芯片53.1%、按卡84.4%'],
  ['规模为1.6万亿参数', '规模为[1.6万亿]参数'],
  ['英伟达是M6（480张卡）的6.4倍', '英伟达是[M6（480张卡）]的[6.4倍]'],
  ['M6团队与GPT-3相比，Qwen3发布近11倍', 'M6团队与GPT-3相比，Qwen3发布[近11倍]'],
])('in “%s” a number keeps its measure word', (text, pieces) => {
  expect(drawn(text)).toBe(pieces)
})

test('an English number keeps what a hyphen ties to it', () => {
  expect(drawn('invested for ten-odd years, 24 megawatt-hours in a 3-day run of an open-source model')).toBe(
    'invested for [ten-odd] years, 24\u00a0[megawatt-hours] in a [3-day] run of an open-source model',
  )
})

test('the names of a licence and of an encoding are in one line', () => {
  expect(drawn('choose Unicode (UTF-8) as')).toBe('choose Unicode ([UTF-8]) as')
  expect(drawn('texts and tables: CC BY 4.0.')).toBe('texts and tables: [CC BY 4.0].')
})

test('an English number keeps its unit by a space that does not break', () => {
  expect(drawn('over 20 million developers')).toBe('over 20\u00a0million developers')
})
