import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import { type FetchFailure, MOST_FETCHED } from '@/lib/open/fetch-table'
import type { AddressRefusal } from '@/lib/open/table-address'

/** Words of opening a table by its address. */
const en = {
  title: 'Open the table at this address?',
  text: (host: string) =>
    `This page would ask ${host} for it. That site, like any that it sends the request on to, then learns your IP address, which file is wanted and which site asks, and gets no cookies. Nothing is sent anywhere before you agree.`,
  go: (host: string) => `Ask ${host} and open`,
  no: 'Do not ask',
  refusals: {
    none: 'This is not a web address.',
    scheme: 'Only https:// addresses are opened: anything else can be read or changed in transit.',
    password: 'This address has a name or password in it, which would be passed on with the link.',
  },
  failures: {
    refused: (host: string) =>
      `${host} could not be reached, or does not allow other pages to read its files. Download the file there and open it here.`,
    broken: (host: string) =>
      `What ${host} sent broke off. Try again, or download the file and open it here.`,
    offline: () => 'There is no connection to the internet.',
    signIn: (host: string) =>
      `${host} asks to sign in, which this page cannot do. Download the file there and open it here.`,
    large: (host: string) =>
      `${host} sends over ${writeSize(MOST_FETCHED)}. Download the file there and open it here.`,
    empty: (host: string) => `${host} sent an empty file.`,
    status: (host: string, status: string) =>
      status === '404' || status === '410'
        ? `${host} has nothing at this address (${status}). Check the address.`
        : `${host} answered with an error (${status}). Try again later, or download the file there and open it here.`,
  },
}

type AddressWords = typeof en & {
  readonly refusals: Record<AddressRefusal, string>
  readonly failures: Record<FetchFailure['reason'], unknown>
}

const zh: AddressWords = {
  title: '要打开这个网址上的表格吗？',
  text: (host) =>
    `本页会向${host}索取这个文件。对方（请求被转到别的网站时，还有那个网站）会知道你的IP地址、要取的文件和索取的网站，但收不到Cookie。你同意之前，什么也不会发送。`,
  go: (host) => `向${host}索取并打开`,
  no: '不索取',
  refusals: {
    none: '这不是网址。',
    scheme: '只能打开以https://开头的网址：其他网址的内容在途中可能被看到或改动。',
    password: '这个网址里有用户名或密码，会随链接传出去。',
  },
  failures: {
    refused: (host) => `连不上${host}，或者它不允许别的网页读取它的文件。请到那里下载文件，再在这里打开。`,
    broken: (host) => `${host}发来的内容中途断了。请再试一次，或到那里下载文件，再在这里打开。`,
    offline: () => '没有连上互联网。',
    signIn: (host) => `${host}要求先登录，本页无法登录。请到那里下载文件，再在这里打开。`,
    large: (host) => `${host}发来的内容超过${writeSize(MOST_FETCHED)}。请到那里下载文件，再在这里打开。`,
    empty: (host) => `${host}发来的是空文件。`,
    status: (host, status) =>
      status === '404' || status === '410'
        ? `${host}上没有这个网址（${status}）。请检查网址。`
        : `${host}报告了错误（${status}）。请稍后再试，或到那里下载文件，再在这里打开。`,
  },
}

export const ADDRESS_WORDS: Record<Locale, AddressWords> = { zh, en }

/** Why an address gave no table, in words. */
export function sayFetchFailure(failure: FetchFailure, host: string, locale: Locale): string {
  const { failures } = ADDRESS_WORDS[locale]
  return failure.reason === 'status'
    ? failures.status(host, String(failure.status))
    : failures[failure.reason](host)
}
