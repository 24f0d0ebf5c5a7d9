import type { Filling } from './fill.ts'

/** What the thread is to do. */
export type DemoTask = ({ does: 'fill' } & Filling) | { does: 'remove'; brandId: string; now: number }
