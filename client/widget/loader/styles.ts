// The launcher's own sheet, constructed, so that it needs no permission from the shop's policy. Values as in tokens.css.
// Icons are clipped shapes: a drawing in a url() would have to pass the policy too.
export const STYLES = `
:host{all:initial!important;color-scheme:light dark!important}
#c{--s:#fff;--l:#e2dbcf;--f:#62594b;--a:#1f6f5c;--o:#fff;position:fixed;z-index:2147483000;inset-inline-end:18px;bottom:max(18px,env(safe-area-inset-bottom));display:flex;align-items:end;gap:12px;font:14px/1.5 system-ui,sans-serif;color:#2b2721}
@media (prefers-color-scheme:dark){#c{--s:#211e1b;--l:#4b453c;--f:#bdb4a5;--a:#6cc0a8;--o:#10201b;color:#f1ece3}}
button,a{font:inherit;font-weight:600;cursor:pointer;border:0;background:0;padding:5px 0;margin-inline-end:18px;color:var(--a)}
:focus-visible{outline:2px solid var(--a);outline-offset:3px}
#c>button{position:relative;forced-color-adjust:none;width:54px;height:54px;padding:15px;margin:0;border-radius:50%;background:var(--a);box-shadow:0 4px 16px #0003}
#c>button:before{content:"";display:block;height:24px;background:var(--o);clip-path:path(evenodd,"M4 4h16v12h-9.7L4 21zM6 6v11.1l3.7-3H18V6z")}
#c>[aria-expanded=true]:before{clip-path:path("m6 4.6 6 6 6-6L19.4 6l-6 6 6 6-1.4 1.4-6-6-6 6L4.6 18l6-6-6-6z")}
.unread:after{content:"";position:absolute;top:0;inset-inline-end:0;border-radius:50%;border:7px solid #c8503a;outline:2px solid var(--s)}
section,iframe{background:var(--s);border:1px solid var(--l);border-radius:16px;box-shadow:0 4px 24px #0003}
section{width:240px;max-width:calc(100vw - 134px);border-end-end-radius:4px;padding:12px 14px}
p{margin:0 0 6px}
section>:last-child{color:var(--f);font-weight:500}
iframe{position:absolute;inset-inline-end:0;bottom:68px;width:390px;height:min(640px,100vh - 106px);max-width:calc(100vw - 36px)}
@media (max-width:480px){iframe{position:fixed;inset:0;width:100%;max-width:none;height:100%;border:0;border-radius:0}.ready>[aria-expanded=true]{display:none}}`
