export { type AnchorCell, anchorPanel } from './anchors.ts'
export { type Watch, type WatchWeek, watch } from './cusum.ts'
export { type ProxyQuarter, type ProxyStrength, proxyPanel } from './proxies.ts'
export { type WholeWeeks, watchDesk } from './weeks.ts'
