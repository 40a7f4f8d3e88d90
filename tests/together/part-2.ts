import { runPart } from '@/tests/together/part'

runPart(2)
