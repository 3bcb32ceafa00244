/** What office programs and pages put on the clipboard, shortened, with their habits left in. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1><span lang=EN-GB style='mso-fareast-font-family:宋体'>Quarterly meeting<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:"Times New Roman"'>The <b>federation</b> met on&nbsp;Monday<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Asks</h2>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Visit villages<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>In Pinggu<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Train speakers</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span><![endif]>Third point</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr style='mso-yfti-irow:0'><td width=300 valign=top style='width:225.4pt'><p class=MsoNormal>District<o:p></o:p></p></td><td><p class=MsoNormal>Women</p></td></tr></thead>
<tr><td colspan=2><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="x"><![endif]><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> Held in &quot;Hall 2&quot;.</p></div></div>
<!--EndFragment--></body></html>`;

export const wps = `<html><head><meta charset="utf-8"><style>@font-face{font-family:"宋体";} p.MsoNormal{mso-style-name:正文;}</style></head>
<body><!--StartFragment--><p class="MsoNormal" align="center" style="mso-outline-level:1;text-align:center;"><b><span style="mso-spacerun:'yes';font-family:宋体;">一季度工作会</span></b><o:p></o:p></p>
<p class="MsoNormal" style="text-indent:24.0000pt;mso-char-indent-count:2.0000;"><span style="font-family:宋体;mso-spacerun:'yes';"><font face="宋体">　　市妇联召开会议，
各区妇联参加。</font></span><w:sdt><w:sdtPr></w:sdtPr>共40人。</w:sdt></p>
<p class="15" style="margin-left:18pt;mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span style="font-family:宋体;"><span style='mso-list:Ignore;'>（一）<span>&nbsp;</span></span></span><!--[endif]--><span>走访村庄</span></p>
<p class="15" style="mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span>（二）&nbsp;</span><!--[endif]--><span>培训讲师</span></p>
<table class="MsoTableGrid"><tbody><tr><td width="200" valign="center" style="mso-border-alt:solid 0.5pt;"><p class="MsoNormal"><span>区</span></p></td><td><p class="MsoNormal"><span>人数</span></p></td></tr></tbody></table>
<!--EndFragment--></body></html>`;

export const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-size:16pt">Plan</span></h2><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">Bold</span><span style="font-weight:400;font-style:italic"> slanted</span><span style="font-weight:400"> plain </span><a href="https://www.google.com/url?q=https://a.example/x%3Fy&amp;sa=D" style="text-decoration:none"><span>link</span></a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><br><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>Inner</span></p></li></ul><li><p><span>Two</span></p></li></ul><img src="https://lh3.googleusercontent.com/x" width="300" height="200"><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> A note.</span></p></div></b><br class="Apple-interchange-newline">`;

export const page = `<div class="article" onclick="steal()"><script>alert(1)</script><style>p{color:red}</style><h3>News</h3><p onmouseover="x()" style="position:fixed">Text <a href="javascript:alert(1)">bad</a>, <a href="/local">near</a> and <a href="https://a.example/?a=1&amp;b=2" target=_blank>good</a>.</p><img src="https://t.example/pixel.gif" width="1" height="1"><img src="data:image/png;base64,AAAA"><img src=x onerror=alert(1)><span style="display:none">hidden</span><div>First<br><br>Second<iframe src="https://evil.example"><p>inside</p></iframe></div><form><input value=x><button>Send</button></form><table role="presentation"><tr><td><p>Framed</p></td><td>Beside</td></tr></table></div>`;
