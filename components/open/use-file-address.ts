import { useRef } from 'react'
import { useAddress } from '@/components/page/use-address'
import { COMPARISON_PARAMS } from '@/lib/compare/comparison-view'
import { OPEN_PARAMS } from '@/lib/open/view'
import { TEXT } from '@/lib/site/address-params'

/** Everything that the address says of an opened file. */
const PARAMS = { file: TEXT, ...OPEN_PARAMS.facets, ...OPEN_PARAMS.order, ...COMPARISON_PARAMS }

/** Names the open file in the address: another file starts with its own view, none with an empty address. */
export function useFileAddress(): (id: string | null) => void {
  const [{ file }, setAddress] = useAddress(PARAMS)
  const named = useRef(file)
  named.current = file
  return (id) => {
    if (id !== null && id === named.current) return
    setAddress(null)
    setAddress({ file: id })
  }
}

/** The file that the address named when the page was loaded. */
export function fileInAddress(): string | null {
  return new URLSearchParams(window.location.search).get('file')
}
