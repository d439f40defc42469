"""For Apache 2.4: the rules of a folder, as `.htaccess` or inside a virtual host. Both hold the same lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wegweiser.servers.facts import (
    FOREVER,
    HASHED,
    IN_UTF8,
    MISSING,
    NEVER,
    PACKED,
    SHARED,
    SHARING,
    SHORT,
    STRICT_TRANSPORT,
    TYPES,
    WELL_KNOWN,
    Served,
)

_ENCODINGS = (("br", "br"), ("gzip", "gz"))
"""The better one first."""


def htaccess(served: Served) -> str:
    """A file to lie in the site's folder, where the city may not touch the server's own configuration."""
    return "\n".join(["# Von `wegweiser server htaccess` geschrieben; gehört als .htaccess in den Ordner der Seite.", *_rules(served), ""])


def apache(served: Served) -> str:
    """Lines to include in the `<VirtualHost>` of a host."""
    place = [f'Alias "{served.path}" "{served.folder}/"'] if served.path != "/" else [f'DocumentRoot "{served.folder}"']
    return "\n".join(
        [
            "# Von `wegweiser server apache` geschrieben; einbinden mit `Include` in <VirtualHost> des Hosts.",
            "# Module: alias, dir, headers, mime, rewrite (a2enmod headers rewrite).",
            *place,
            f'<Directory "{served.folder}">',
            *(
                f"    {line}"
                for line in ("Require all granted", "AllowOverride None", "Options FollowSymLinks", "DirectorySlash On", *_rules(served))
            ),
            "</Directory>",
            "",
        ]
    )


def _rules(served: Served) -> Iterator[str]:
    yield f"ErrorDocument 404 {served.path}{MISSING}"
    yield f"ErrorDocument 403 {served.path}{MISSING}"
    yield from (f"AddType {type_} .{name}" for name, type_ in TYPES.items())
    yield f"AddCharset utf-8 {' '.join(f'.{name}' for name in IN_UTF8)}"
    yield from _addresses(served)
    yield from _packed()
    yield from (f'Header always set {name} "{value}"' for name, value in served.headers.items())
    shared = rf"%{{REQUEST_URI}} =~ m#/{re.escape(SHARED)}(?:[.]br|[.]gz)?$#"
    yield f'Header always set {SHARING} "cross-origin" "expr={shared}"'
    yield f"""Header always set Strict-Transport-Security "{STRICT_TRANSPORT}" "expr=%{{HTTPS}} == 'on'\""""
    yield f'Header always set Cache-Control "{SHORT}"'
    yield f'Header always set Cache-Control "{FOREVER}" "expr=%{{REQUEST_URI}} =~ m#/{HASHED}(?:[.]br|[.]gz)?$#"'
    yield f'Header always set Cache-Control "{NEVER}" "expr=%{{REQUEST_STATUS}} -ge 400"'


def _addresses(served: Served) -> Iterator[str]:
    """Nothing with a dot in front, no list of a folder's files, and the page of a folder by its name, so that its packed file is found."""
    yield "RewriteEngine On"
    yield f"RewriteBase {served.path}"
    yield f'RewriteRule "(?:^|/)\\.(?!{WELL_KNOWN[1:]}/)" - [R=404,L]'
    yield 'RewriteCond "%{REQUEST_FILENAME}index.html" !-f'
    yield 'RewriteCond "%{REQUEST_FILENAME}/index.html" !-f'
    yield 'RewriteCond "%{REQUEST_FILENAME}" -d'
    yield 'RewriteRule "" - [R=404,L]'
    yield 'RewriteRule "^((?:.+/)?)$" "$1index.html"'


def _packed() -> Iterator[str]:
    """The packed file beside the one that was asked for, where the browser can read it."""
    names = "|".join(PACKED)
    for encoding, ending in _ENCODINGS:
        yield f'RewriteCond "%{{HTTP:Accept-Encoding}}" "\\b{encoding}\\b"'
        yield f'RewriteCond "%{{DOCUMENT_ROOT}}/$1.{ending}" -f [OR]'
        yield f'RewriteCond "%{{CONTEXT_DOCUMENT_ROOT}}/$1.{ending}" -f'
        yield f'RewriteRule "^(.+\\.(?:{names}))$" "$1.{ending}" [L]'
        yield f"RemoveType .{ending}"
        yield f"RemoveLanguage .{ending}"  # Debian: .br is Breton
        yield f"AddEncoding {encoding} .{ending}"
    yield f'<FilesMatch "\\.(?:{names})(?:\\.(?:br|gz))?$">'
    yield "    Header merge Vary Accept-Encoding"
    yield "</FilesMatch>"
