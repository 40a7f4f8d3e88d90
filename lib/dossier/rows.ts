import type { RowOf } from '@/lib/dossier/column'
import type { Tables } from '@/lib/dossier/schema'

/*
 * The rows of each table. What a property means is said in schema.ts. Absent numbers, dates, words and ids are null, absent
 * texts empty.
 */

export interface OwnUnit extends RowOf<Tables['units']> {}
export interface Subject extends RowOf<Tables['subjects']> {}
export interface Claim extends RowOf<Tables['claims']> {}
export interface Evidence extends RowOf<Tables['evidence']> {}
export interface Check extends RowOf<Tables['checks']> {}
export interface LedgerEntry extends RowOf<Tables['ledger']> {}
export interface NotableModel extends RowOf<Tables['models']> {}
