import { expose } from 'comlink'
import { OpenSession } from '@/lib/open/session'

// Reading and checking happen here, so that the page never waits for them.
expose(new OpenSession())
