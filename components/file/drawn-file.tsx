import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ChartSheet, type ChartSheetProps } from '@/components/file/chart-sheet'
import { standAlone } from '@/lib/exports/stand-alone'

/** Twice the size in points: sharp on slides and dense screens. */
const RESOLUTION = 2

interface DrawnFile extends ChartSheetProps {
  readonly form: 'svg' | 'png'
}

/**
 * A chart that the reader has made, as a file drawn in the browser, in the colours of the page and otherwise as the site’s own
 * files are. Throws when the browser cannot draw it.
 */
export async function drawnFile({ form, ...sheet }: DrawnFile): Promise<Blob> {
  const svg = markupOf(<ChartSheet {...sheet} />)
  return form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg)
}

function markupOf(element: ReactElement): string {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(element))
  const { firstElementChild } = box
  if (firstElementChild === null) throw new Error('Nothing was drawn')
  const markup = new XMLSerializer().serializeToString(firstElementChild)
  root.unmount()
  const colours = getComputedStyle(document.documentElement)
  return standAlone(markup, (name) => colours.getPropertyValue(`--${name}`).trim())
}

async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * RESOLUTION
  canvas.height = image.naturalHeight * RESOLUTION
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  if (png === null) throw new Error('This browser cannot write a PNG')
  return png
}
