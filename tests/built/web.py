"""A real nginx or Apache with our configuration, on loopback, as a city would run it."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wegweiser.servers.apache import apache, htaccess
from wegweiser.servers.facts import Served
from wegweiser.servers.nginx import nginx

PROGRAMS = {"nginx": "nginx", "apache": "apache2", "htaccess": "apache2"}
NGINX_BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
_APACHE_MODULES = (
    "mpm_event",
    "authz_core",
    "alias",
    "autoindex",
    "deflate",
    "dir",
    "env",
    "filter",
    "headers",
    "mime",
    "rewrite",
    "setenvif",
)
_DEBIAN = ("/etc/apache2/mods-available/mime.conf", "/etc/apache2/mods-available/deflate.conf")


@dataclass(frozen=True)
class Web:
    """A running server: its kind, where the site is, and where it listens."""

    kind: str
    address: str
    path: str
    port: int
    site: Path

    @property
    def brotli(self) -> bool:
        return self.kind != "nginx" or NGINX_BROTLI.exists()


def program(kind: str) -> str | None:
    """The server's program; Debian keeps it where only root looks."""
    return shutil.which(PROGRAMS[kind], path=os.environ["PATH"] + ":/usr/sbin")


@contextmanager
def running(kind: str, served: Served, work: Path, certificate: Path | None = None) -> Iterator[Web]:
    """The server with the site of `served`; `work` is a folder of its own that any user may read. Over TLS with a certificate."""
    command = program(kind)
    assert command
    port = _free_port()
    config = work / f"{kind}.conf"
    lines = _nginx(served, work, port, certificate) if kind == "nginx" else _apache(kind, served, work, port, certificate)
    config.write_text(lines, "utf-8")
    stay = ["-g", "daemon off;", "-c"] if kind == "nginx" else ["-D", "FOREGROUND", "-f"]
    with (work / "log").open("wb") as log, subprocess.Popen([command, *stay, str(config)], stdout=log, stderr=log) as process:
        try:
            _wait(port, process, work)
            yield Web(kind, f"http{'s' if certificate else ''}://127.0.0.1:{port}{served.path}", served.path, port, served.folder)
        finally:
            process.terminate()
            process.wait(30)


def _nginx(served: Served, work: Path, port: int, certificate: Path | None) -> str:
    tls = f"ssl_certificate {certificate}; ssl_certificate_key {certificate};" if certificate else ""
    (work / "wegweiser.conf").write_text(_with_brotli(nginx(served)), "utf-8")
    temporary = "".join(f"{name}_temp_path {work}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return f"""{f"load_module {NGINX_BROTLI};" if NGINX_BROTLI.exists() else ""}
{"user www-data;" if os.geteuid() == 0 else ""}
pid {work}/pid; error_log stderr;
events {{}}
http {{ access_log off; {temporary}
gzip on;
server {{ listen 127.0.0.1:{port}{" ssl" if tls else ""}; {tls} root {work}/other; location ~ \\.html$ {{ return 418; }}
include {work}/wegweiser.conf; }} }}
"""


def _with_brotli(config: str) -> str:
    return config.replace("# brotli_static on;", "brotli_static on;") if NGINX_BROTLI.exists() else config


def _apache(kind: str, served: Served, work: Path, port: int, certificate: Path | None) -> str:
    if kind == "htaccess":
        (served.folder / ".htaccess").write_text(htaccess(served), "utf-8")
        alias = f'DocumentRoot "{served.folder}"' if served.path == "/" else f'Alias "{served.path}" "{served.folder}/"'
        folder = "Require all granted\nAllowOverride FileInfo\nOptions FollowSymLinks Indexes"
        (work / "wegweiser.conf").write_text(f'{alias}\n<Directory "{served.folder}">\n{folder}\n</Directory>\n', "utf-8")
    else:
        (work / "wegweiser.conf").write_text(apache(served), "utf-8")
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in (*_APACHE_MODULES, *(["ssl"] if certificate else []))
    )
    debian = "\n".join(f"Include {file}" for file in _DEBIAN if Path(file).exists())
    return f"""ServerRoot {work}
PidFile {work}/pid
ErrorLog {work}/errors
{modules}
{"User www-data" if os.geteuid() == 0 else ""}
{"Group www-data" if os.geteuid() == 0 else ""}
TypesConfig {"/etc/mime.types" if Path("/etc/mime.types").exists() else "/dev/null"}
{debian}
<Directory />
Require all denied
</Directory>
ServerName wegweiser.example
Listen 127.0.0.1:{port}
<VirtualHost *:{port}>
{f"DocumentRoot {work}/other" if served.path != "/" else ""}
{"SSLEngine on" if certificate else ""}
{f"SSLCertificateFile {certificate}" if certificate else ""}
Include {work}/wegweiser.conf
</VirtualHost>
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(port: int, process: subprocess.Popen[bytes], work: Path) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError((work / "log").read_text("utf-8", errors="replace"))
