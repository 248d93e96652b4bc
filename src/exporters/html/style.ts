/** The style of a page: one column that reads well on a phone, a desktop, in the dark and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#55555f;--line:#d8d8de;--paper:#fff;--link:#0b57b0}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#b0b0ba;--line:#3c3c45;--paper:#17171b;--link:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Times New Roman",serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6,.subheadline,.release-line,table,.end-mark,figcaption{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
h1{font-size:clamp(1.6rem,5vw,2.25rem);line-height:1.2;margin:.5rem 0 .75rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
h3,h4,h5,h6{font-size:1.05rem;margin:1.5rem 0 .5rem}
.subheadline{font-size:1.15rem;color:var(--soft);margin:0 0 1rem}
.release-line{font-size:.85rem;letter-spacing:.06em;color:var(--soft)}
a{color:var(--link)}
a[href^="tel:"]{white-space:nowrap}
img{max-width:100%;height:auto}
figure{margin:1.5rem 0}
figcaption,blockquote footer{font-size:.9rem;color:var(--soft)}
blockquote{margin:1.5rem 0;padding:.1rem 0 .1rem 1.25rem;border-left:4px solid var(--line)}
.table{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td[align=right],th[align=right]{text-align:right}
td[align=center],th[align=center]{text-align:center}
.boilerplate,.disclaimer,.contacts{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--line);font-size:.95rem}
:is(.boilerplate,.disclaimer,.contacts) :is(h2,h3){margin-top:.75rem}
.disclaimer{color:var(--soft)}
address{font-style:normal}
.end-mark{text-align:center;color:var(--soft);margin-top:2rem}
@media print{body{font-size:11pt;background:#fff;color:#000}main{max-width:none;padding:0}a{color:inherit}}
`.trim()
