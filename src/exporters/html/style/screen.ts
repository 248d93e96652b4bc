/** How a page looks on a screen: one column that reads well on a phone and a desktop, by day and by night. */
export const screen = `
:root{color-scheme:light dark;--ink:#1a1c20;--soft:#565b66;--line:#d9dce1;--strong-line:#1a1c20;--paper:#fff;--tint:#f5f6f8;--link:#0b55ad;--alarm:#a3141f;--alarm-tint:#fdf1f1}
@media (prefers-color-scheme:dark){:root{--ink:#e9ebef;--soft:#aab0bb;--line:#383c44;--strong-line:#aab0bb;--paper:#15171b;--tint:#1e2126;--link:#8db9ff;--alarm:#ff9a94;--alarm-tint:#2b191b}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.62 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,Cambria,"Times New Roman",serif;text-rendering:optimizeLegibility}
main{max-width:43rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) 1.25rem 5rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6,.subheadline,.release-line,.table,.end-mark,figcaption,.contacts,.boilerplate h2,.disclaimer{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header{margin-bottom:1.75rem;padding-bottom:1.5rem;border-bottom:1px solid var(--line)}
h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem);font-weight:700;line-height:1.14;letter-spacing:-.018em;margin:0;text-wrap:balance}
h2{font-size:1.3rem;font-weight:650;line-height:1.3;letter-spacing:-.008em;margin:2.5rem 0 .6rem;text-wrap:balance}
h3,h4,h5,h6{font-size:1.05rem;font-weight:650;line-height:1.35;margin:2rem 0 .4rem}
p,ul,ol,pre{margin:0 0 1.1rem}
.subheadline{font-size:clamp(1.1rem,1rem + .5vw,1.3rem);line-height:1.4;color:var(--soft);margin:.75rem 0 0;text-wrap:pretty}
.release-line{font-size:.8rem;font-weight:600;line-height:1.45;letter-spacing:.07em;color:var(--soft);margin:0 0 1rem}
.embargo{padding:.7rem .9rem;border:1px solid currentColor;border-left-width:.3rem;background:var(--alarm-tint);color:var(--alarm);font-size:.9rem;letter-spacing:.03em;margin:0 0 1.5rem}
ul,ol{padding-left:1.3em}
li{margin:.3rem 0;padding-left:.15em}
li>p{margin-bottom:.4rem}
li::marker{color:var(--soft)}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
a:focus-visible,.table:focus-visible{outline:3px solid var(--link);outline-offset:2px}
a[href^="tel:"]{white-space:nowrap}
hr{border:0;border-top:1px solid var(--line);margin:2.5rem 0}
q{quotes:none}
code,pre{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{white-space:pre-wrap;padding:.9rem 1rem;background:var(--tint)}
`

/** Pictures, quotations and tables. */
export const figures = `
img{display:block;max-width:100%;height:auto}
p img{display:inline;vertical-align:middle}
figure{margin:2rem 0}
figcaption{font-size:.875rem;line-height:1.45;color:var(--soft);margin-top:.6rem}
blockquote{margin:2rem 0;padding:.1rem 0 .1rem 1.25rem;border-left:.25rem solid var(--line);font-size:1.2em;line-height:1.45;font-style:italic}
blockquote :is(em,cite){font-style:normal}
blockquote p:last-child{margin-bottom:0}
.quotation{margin:2.25rem 0;padding-left:1.25rem;border-left:.25rem solid var(--line)}
.quotation blockquote{margin:0;padding:0;border:0}
.quotation figcaption{margin-top:.5rem}
.table{overflow-x:auto;margin:1.75rem 0 2rem;-webkit-overflow-scrolling:touch}
table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:bottom}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{border-bottom:2px solid var(--strong-line);font-weight:650}
tbody th{font-weight:400}
thead th:first-child,tbody th{min-width:8.5rem;position:sticky;left:0;background:var(--paper)}
tbody .group th{font-weight:650;padding-top:1.1rem}
.right{text-align:right}
td.right{white-space:nowrap}
.center{text-align:center}
`

/** What stands after the news: who the company is, notices, whom to call. */
export const endMatter = `
.boilerplate,.disclaimer,.contacts{margin-top:2.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.boilerplate{font-size:1rem}
.disclaimer{font-size:.85rem;line-height:1.55;color:var(--soft)}
:is(.boilerplate,.disclaimer,.contacts) :is(h2,h3,h4){font-size:1rem;letter-spacing:0;margin:0 0 .5rem}
:is(.boilerplate,.disclaimer,.contacts)>:last-child,address>:last-child{margin-bottom:0}
.boilerplate+.boilerplate,.disclaimer+.disclaimer,.contacts+.contacts{margin-top:1.5rem}
.contacts{font-size:.95rem;line-height:1.6}
.contacts{padding:1.25rem 1.25rem 1.35rem;border:0;background:var(--tint)}
address{font-style:normal}
address ul{list-style:none;padding:0}
.end-mark{text-align:center;color:var(--soft);letter-spacing:.1em;margin:2.5rem 0 0}
`
