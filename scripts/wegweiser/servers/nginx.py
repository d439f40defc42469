"""For nginx: a file to `include` in the `server { }` of a host."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wegweiser.servers.facts import (
    FOREVER,
    HASHED,
    IN_UTF8,
    MISSING,
    NEVER,
    SHARED,
    SHARING,
    SHORT,
    STRICT_TRANSPORT,
    TYPES,
    WELL_KNOWN,
    Served,
)


def nginx(served: Served) -> str:
    """The lines of the file. Variables instead of nested `add_header`: one in a location would drop all those outside it."""
    at, folder = served.path, served.folder
    dots = rf"^{re.escape(at)}(?:.*/)?\.(?!{re.escape(WELL_KNOWN[1:])}/)"
    return "\n".join(
        [
            "# Von `wegweiser server nginx` geschrieben; einbinden mit `include` in server { … } des Hosts.",
            'set $wegweiser_transport "";',
            f'if ($https = "on") {{ set $wegweiser_transport "{STRICT_TRANSPORT}"; }}',
            f'set $wegweiser_cache "{SHORT}";',
            f'if ($uri ~ "^{re.escape(at)}{HASHED}$") {{ set $wegweiser_cache "{FOREVER}"; }}',
            'set $wegweiser_sharing "same-origin";',
            f'if ($uri = "{at}{SHARED}") {{ set $wegweiser_sharing "cross-origin"; }}',
            f'location = "{at}{MISSING}" {{',
            "    internal;",
            f'    set $wegweiser_cache "{NEVER}";',
            f'    alias "{folder}/{MISSING}";',
            *_common(served),
            "}",
            f'location ^~ "{at}" {{',
            f'    location ~ "{dots}" {{ return 404; }}',
            f'    alias "{folder}/";',
            "    index index.html;",
            *_common(served),
            "}",
            "",
        ]
    )


def _common(served: Served) -> Iterator[str]:
    yield f"    error_page 403 404 =404 {served.path}{MISSING};"
    yield "    absolute_redirect off;"
    yield "    gzip_static on;"
    yield "    gzip_vary on;"
    yield "    # Mit dem Modul (Debian: libnginx-mod-http-brotli-static) ohne # davor:"
    yield "    # brotli_static on;"
    yield "    charset utf-8;"
    yield f"    charset_types {' '.join(TYPES[name] for name in IN_UTF8 if name != 'html')};"
    yield f"    types {{ {' '.join(f'{type_} {name};' for name, type_ in TYPES.items())} }}"
    yield "    default_type application/octet-stream;"
    yield from (f'    add_header {name} "{value}" always;' for name, value in served.headers.items() if name != SHARING)
    yield f"    add_header {SHARING} $wegweiser_sharing always;"
    yield "    add_header Strict-Transport-Security $wegweiser_transport always;"
    yield "    add_header Cache-Control $wegweiser_cache always;"
