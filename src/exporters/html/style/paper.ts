/** How a page looks on paper: black on white, nothing cut where it need not be, the addresses of links in view. */
export const paper = `
@page{margin:2cm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--strong-line:#000;--paper:#fff;--tint:#fff;--link:#000;--alarm:#000;--alarm-tint:#fff}
html{font-size:9.5pt}
body{line-height:1.45}
main{max-width:none;padding:0}
h1,h2,h3,h4,h5,h6{break-after:avoid;break-inside:avoid}
p,li{orphans:3;widows:3}
figure,blockquote,tr,.contacts,.embargo{break-inside:avoid}
thead{display:table-header-group}
.table{overflow:visible}
thead th:first-child,tbody th{position:static;min-width:0}
td.right{white-space:normal}
.contacts{padding:.8rem 1rem;border:1px solid var(--line)}
.embargo{border:2px solid #000}
a{text-decoration:none}
:is(p,li) a[href^="http"]:not(.bare,:has(img))::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
}
`
