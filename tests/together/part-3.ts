import { runPart } from '@/tests/together/part'

runPart(3)
