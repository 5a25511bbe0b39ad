# Two commands do everything: `make site` and `make test`. `make test-site` checks the finished pages in a browser.
.PHONY: site test test-site tools build

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

test: tools
	swift test

test-site: build
	Tests/Site/run
