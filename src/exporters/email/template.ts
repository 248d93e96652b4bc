/**
 * The page around the article: what mail programs keep of CSS, a column of 600 pixels as a table for Outlook, which knows no
 * `max-width`. Colours are those of the reader, dark ones too: only lines and links have their own.
 */
export const template = `<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{title}}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; }
.release { padding: 24px 16px; font-family: Calibri, Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5; }
.release h1 { font-size: 26px; line-height: 1.25; margin: 8px 0 12px; }
.release h2 { font-size: 19px; line-height: 1.3; margin: 28px 0 8px; }
.release h3, .release h4, .release h5, .release h6 { font-size: 16px; margin: 24px 0 8px; }
.release p { margin: 0 0 14px; }
.release .subheadline { font-size: 18px; }
.release .release-line, .release .embargo { font-weight: bold; }
.release .end-mark { text-align: center; }
.release blockquote { margin: 16px 0; padding: 0 0 0 16px; border-left: 4px solid #8a8a8a; }
.release figure { margin: 16px 0; }
.release .quotation { padding: 0 0 0 16px; border-left: 4px solid #8a8a8a; }
.release .quotation blockquote { margin: 0; padding: 0; border: 0; }
.release img { max-width: 100%; height: auto; }
.release address { font-style: normal; }
.release pre { white-space: pre-wrap; }
.release table { border-collapse: collapse; width: 100%; margin: 16px 0; font-size: 14px; }
.release th, .release td { padding: 5px 8px; border-bottom: 1px solid #8a8a8a; text-align: left; vertical-align: top; }
.release th[scope=row] { font-weight: normal; }
.release td[align=right], .release th[align=right] { text-align: right; }
.release td[align=center], .release th[align=center] { text-align: center; }
@media (max-width: 620px) { .column { width: 100% !important; } }
</style>
</head>
<body>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center">
<table role="presentation" class="column" width="600" cellpadding="0" cellspacing="0" border="0">
<tr><td class="release" align="left">
{{content}}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
