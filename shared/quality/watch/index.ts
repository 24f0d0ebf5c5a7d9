export { type AnchorCell, anchorPanel } from './anchors.ts'
export { type WatchWeek, watch } from './cusum.ts'
export { type ProxyQuarter, proxyPanel } from './proxies.ts'
export { watchDesk } from './weeks.ts'
