# make serve   the site, with live reload, at http://127.0.0.1:8000/
# make site    the site as a folder: site/
# make check   what is missing, wrong or untranslated
# make sync    translation files up to date with the German texts
# make test    everything, in a real browser too
# make bench-phone   first paint beside GOV.UK Frontend, and Lighthouse
# make audit   known holes in the packages that are used
# make bench   what the build costs beside Hugo, Eleventy, MkDocs and a bare program
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site check sync test generate bench bench-growth lock clean

serve: setup-site
	$(BIN)/mkdocs serve --livereload

site: setup-site
	$(BIN)/mkdocs build --strict

check: setup-site
	$(BIN)/wegweiser check

sync: setup-site
	$(BIN)/wegweiser sync

generate: setup-site
	$(BIN)/wegweiser generate

test: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --dist worksteal

.PHONY: bench-phone
bench-phone: setup-test
	cd scripts/bench/phone && PATH=$(CURDIR)/$(BIN):$$PATH npm ci --no-audit --no-fund --ignore-scripts --silent
	$(BIN)/python -m bench.phone
SIZES ?= 300x12
RUNS ?= 3
bench: setup-site
	$(BIN)/python -m bench --sizes $(SIZES) --runs $(RUNS) --peers $(PEERS)

# Our build alone, from 100 to 5,000 offers and from 2 to 20 languages.
bench-growth: setup-site
	$(BIN)/python -m bench --name growth --peers ours --runs $(RUNS) \
		--sizes 100x4 300x4 1000x4 5000x4 300x2 300x8 300x12 300x20

.PHONY: setup-site setup-test
setup-site setup-test: setup-%:
	@$(PYTHON) scripts/setup.py $*

# Needs uv; writes the hash-locked requirement files anew.
lock:
	for name in site test node bench audit; do uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q requirements/$$name.in -o requirements/$$name.txt; done

# Asks the package registries for known holes; where they do not answer, it fails and says so.
.PHONY: audit
audit:
	$(PYTHON) -m venv build/audit
	build/audit/bin/pip install -q --require-hashes -r requirements/audit.txt
	for file in requirements/*.txt; do build/audit/bin/pip-audit --strict --disable-pip --require-hashes -r $$file || failed=1; done; \
		npm audit --package-lock-only || failed=1; test -z "$$failed"

clean:
	rm -rf .venv node_modules site build
