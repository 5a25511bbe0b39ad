# Two commands do everything: `make site` and `make test`. `make test-site` checks the finished pages in a browser.
.PHONY: site preview search test test-site test-preview benchmark tools build spec

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

tools:
	@pkg-config --exists libcmark 2>/dev/null || { \
	  if command -v apt-get >/dev/null 2>&1; then \
	    $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q libcmark-dev pkg-config; \
	  else echo "Install libcmark and pkg-config first (macOS: brew install cmark pkgconf)"; exit 1; fi; }

build: tools
	swift build -c release --product plainspoken

site: build
	.build/release/plainspoken build

# The pages for an editor, as they are after each save.
preview: build
	.build/release/plainspoken preview

# The site with a search of its own. Pagefind (PyPI) writes its index into site/pagefind; the next build replaces all.
SEARCH := .build/search-tools
PAGEFIND := 1.5.2

search: build
	.build/release/plainspoken build --search
	@[ -f $(SEARCH)/$(PAGEFIND) ] || { python3 -m venv --clear $(SEARCH) && \
	  timeout 300 $(SEARCH)/bin/pip install -q --disable-pip-version-check pagefind==$(PAGEFIND) pagefind-bin==$(PAGEFIND) && \
	  touch $(SEARCH)/$(PAGEFIND); }
	$(SEARCH)/bin/python -m pagefind --site site

# The examples of the CommonMark specification lie in a PyPI package; where it cannot be had, the tests say that they
# are skipped.
SPEC := .build/spec/commonmark-0.9.1/spec.txt

spec:
	@[ -f $(SPEC) ] || { mkdir -p .build/spec && \
	  timeout 60 python3 -m pip download -q --no-deps --no-binary :all: -d .build/spec commonmark==0.9.1 2>/dev/null && \
	  tar xzf .build/spec/commonmark-0.9.1.tar.gz -C .build/spec; } || echo "The specification's examples are skipped"

test: tools spec
	COMMONMARK_SPEC="$(CURDIR)/$(SPEC)" swift test

test-site: build
	Tests/Site/run

# An editor at the preview in a real browser: how long a save takes, broken saves, memory.
test-preview: build
	Tests/Preview/run

# Speed and memory, against a known program in the same run.
benchmark: build
	Benchmarks/run
