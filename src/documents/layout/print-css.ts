const PAGE_NUMBER = `content: "第 " counter(page) " 页，共 " counter(pages) " 页";
    font-family: "FangSong_GB2312", "NOL Song", "NOL Rare"; font-size: 9pt;`;

/**
 * The style sheet of all forms, one for all so that a kept page never changes it. A4; the type area has the width
 * of GB/T 9704-2012 (156 mm), and running text its 28 characters a line: 21 px each, 三号. Sizes are whole
 * or quarter pixels, because the browser then writes a line as one string and the file is a tenth smaller;
 * seams are characters, for each dash of a dashed border would be a path of its own.
 * Families: 小标宋 for titles, 仿宋 for text, 黑体 for labels; the official ones first, where the operator owns
 * them. One family is one weight and nothing is bold: synthetic bold would be embedded as Type 3.
 */
export const PRINT_CSS = `
@page { size: A4; margin: 24mm 26mm 18mm 28mm; }
@page register {
  margin: 22mm 22mm 20mm;
  @bottom-center { ${PAGE_NUMBER} }
}
@page wide { size: A4 landscape; margin: 18mm 20mm 15mm; @bottom-center { ${PAGE_NUMBER} } }
@page report { @bottom-center { ${PAGE_NUMBER} } }
* { box-sizing: border-box; font-weight: inherit; font-style: normal; font-synthesis: none; }
html, body { margin: 0; padding: 0; }
body {
  font-family: "FangSong_GB2312", "NOL Song", "NOL Rare";
  font-size: 21px; line-height: 28pt; color: #000; font-weight: 400;
  text-align: left; line-break: strict; overflow-wrap: break-word;
  -webkit-print-color-adjust: exact;
}
h1, h2, p, table, ol, ul { margin: 0; padding: 0; }
.part { display: flex; flex-direction: column; min-height: 254mm; break-after: page; }
.part:last-child { break-after: auto; }
.sheet { page: wide; }
.part.report { page: report; }
.breaks { break-inside: auto; }
.together { break-inside: avoid; }
.title {
  font-family: "方正小标宋简体", "NOL Song Bold", "NOL Rare";
  font-size: 29px; line-height: 32pt; text-align: center; text-wrap: balance;
}
.part-name { font-family: "KaiTi_GB2312", "NOL Song", "NOL Rare"; font-size: 21px; text-align: center; }
.number { text-align: center; font-size: 18.75px; line-height: 28pt; }
.text { margin-top: 10pt; text-align: justify; }
.text p { text-indent: 2em; orphans: 2; widows: 2; }
.text p.addressee { text-indent: 0; }
.nowrap { white-space: nowrap; }
.signature {
  margin-top: 34pt; margin-left: auto; width: fit-content; max-width: 100%;
  text-align: center; break-inside: avoid; break-before: avoid;
}
.signature p { text-indent: 0; }
.after-seal { margin-top: 22pt; font-size: 12pt; line-height: 20pt; }
.seam { height: 13pt; font-size: 10.5pt; line-height: 13pt; text-align: center; white-space: nowrap; }
.seam.first { margin-bottom: 14pt; }
.foot { margin-top: auto; padding-top: 8pt; font-size: 9pt; line-height: 13pt; text-align: center; break-inside: avoid; }
.foot .seam { margin-top: 5pt; }
.foot .check { clear: both; }
.foot .left { float: left; }
.foot .right { float: right; }
.hash { font-family: "SimHei", "NOL Song", "NOL Rare"; font-size: 8pt; word-break: break-all; text-align: left; margin-top: 4pt; }
.register { page: register; }
.register tr { break-inside: auto; }
table {
  width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 12pt;
  font-size: 12pt; line-height: 18pt;
}
td, th { border: 0.75pt solid #000; padding: 4pt 6pt; vertical-align: middle; text-align: left; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
th {
  font-family: "SimHei", "NOL Song", "NOL Rare";
  font-size: 10.5pt; line-height: 15pt; text-align: center; padding: 4pt 3pt;
}
td.center { text-align: center; }
td.date { text-align: center; white-space: nowrap; padding: 4pt 2pt; }
td.sign { height: 46pt; }
td.tall { height: 66pt; vertical-align: top; }
.line { display: inline-block; min-width: 7em; height: 1.05em; border-bottom: 0.75pt solid #000; vertical-align: -0.12em; }
.line.short { min-width: 3em; }
.box { display: inline-block; white-space: nowrap; margin-right: 1em; }
.sheet-head {
  display: grid; grid-template-columns: 26% 25% 31% 18%; align-items: end; margin-top: 10pt;
  font-size: 12pt; line-height: 18pt;
}
.sheet-head span { padding-right: 6pt; word-break: keep-all; overflow-wrap: anywhere; }
.sheet-head img { height: 30pt; max-width: 62pt; object-fit: contain; vertical-align: bottom; }
.sheet td { white-space: pre-line; }
.sheet table { margin-top: 6pt; border-bottom: 0.75pt solid #000; }
.sheet tbody td { height: 13mm; }
.sheet .group { border-top: none; border-bottom: none; }
.sheet .group.first { border-top: 0.75pt solid #000; }
.sheet .group-rows { break-inside: auto; }
.sheet .group-rows > td { padding: 0; border: none; height: auto; }
.sheet .group-rows table { margin: 0; border: none; }
.sheet .group-rows thead th { position: relative; height: 0; padding: 0; border: none; line-height: 0; }
.sheet .group-rows tbody tr:first-child > * { border-top: none; }
.sheet .group-rows tbody tr:last-child .group { border-bottom: 0.75pt solid #000; }
.sheet .group-name { position: absolute; top: 0; left: 0; width: 100%; padding: 5pt 3pt; line-height: 15pt; }
.sheet .group-room { visibility: hidden; }
.sheet-foot { display: flex; justify-content: space-between; margin-top: 5pt; font-size: 9pt; line-height: 13pt; break-inside: avoid; }
.sheet .counted { font-size: 9pt; line-height: 13pt; }
.photos { break-before: page; }
.photos .part-name { margin-bottom: 6pt; }
.photo-item { font-family: "SimHei", "NOL Song", "NOL Rare"; font-size: 10.5pt; line-height: 15pt; margin: 4pt 0 2pt; break-after: avoid; }
.photo { display: inline-block; width: 80mm; margin: 0 4mm 4mm 0; break-inside: avoid; text-align: center; vertical-align: top; font-size: 9pt; line-height: 13pt; }
.photo img { display: block; width: 80mm; height: 58mm; object-fit: contain; }
.photo .lost { height: 58mm; padding: 22mm 4mm 0; border: 0.75pt solid #000; }
.note { font-size: 10.5pt; line-height: 16pt; margin-top: 6pt; }
`;
