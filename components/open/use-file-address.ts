import { useRef } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { useAddress } from '@/components/page/use-address'
import { COMPARISON_PARAMS } from '@/lib/compare/comparison-view'
import { OPEN_PARAMS } from '@/lib/open/view'
import { TEXT } from '@/lib/site/address-params'

/** Everything that the address says of an opened file. */
const PARAMS = { file: TEXT, csv: TEXT, ...OPEN_PARAMS.facets, ...OPEN_PARAMS.order, ...COMPARISON_PARAMS }

/**
 * Names the open file in the page’s address: another file starts with its own view, none with an empty address. A file that
 * came from an address is named by it, so that the page’s address can be passed on.
 */
export function useFileAddress(): (kept: Pick<KeptFile, 'id' | 'address'> | null) => void {
  const [{ file, csv }, setAddress] = useAddress(PARAMS)
  const named = useRef('')
  named.current = csv === '' ? file : csv
  return (kept) => {
    if (kept !== null && (kept.address ?? kept.id) === named.current) return
    setAddress(null)
    if (kept !== null) setAddress(kept.address === undefined ? { file: kept.id } : { csv: kept.address })
  }
}

/** The file, or the address of one, that the page’s address named when it was loaded. */
export function fileInAddress(): { readonly id: string | null; readonly address: string | null } {
  const search = new URLSearchParams(window.location.search)
  return { id: search.get('file'), address: search.get('csv') }
}
