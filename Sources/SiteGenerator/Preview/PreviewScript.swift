/// The script of the preview. Published pages have none of it.
enum PreviewScript {
  static let text = #"""
    'use strict';
    (() => {
      const bar = () => document.querySelector('.pv-bar');
      const version = () => Number(bar()?.dataset.version ?? -1);
      const key = (details) => details.id || details.querySelector('summary')?.textContent.replace(/\d+/g, '') || '';
      let busy = false, again = false;

      async function refresh() {
        if (busy) { again = true; return; }
        busy = true;
        try {
          do { again = false; await replace(); } while (again);
        } catch { document.querySelector('.pv-banner')?.append(' The preview does not answer.'); }
        busy = false;
      }

      async function replace() {
        const answer = await fetch(location.pathname, { cache: 'no-store' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const open = new Set([...document.querySelectorAll('details[open]')].map(key));
        swapStyles(page);
        document.title = page.title;
        patch(document.body, document.adoptNode(page.body));
        for (const details of document.querySelectorAll('details')) if (open.has(key(details))) details.open = true;
        ready();
      }

      // Only what is new is put in, so that the browser need not lay out the rest again, and the reader's place stays.
      function patch(old, now) {
        if (old.isEqualNode(now)) return;
        if (old.nodeName !== now.nodeName || old.nodeType !== Node.ELEMENT_NODE) { old.replaceWith(now); return; }
        for (const { name } of [...old.attributes]) if (name !== 'open' && !now.hasAttribute(name)) old.removeAttribute(name);
        for (const { name, value } of now.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
        const gone = [...old.childNodes], come = [...now.childNodes];
        while (gone.length && come.length && gone[0].isEqualNode(come[0])) { gone.shift(); come.shift(); }
        while (gone.length && come.length && gone.at(-1).isEqualNode(come.at(-1))) { gone.pop(); come.pop(); }
        if (gone.length === come.length) { gone.forEach((node, place) => patch(node, come[place])); return; }
        const place = gone.length ? gone.at(-1).nextSibling : old.childNodes[[...now.childNodes].indexOf(come[0])] ?? null;
        for (const node of come) old.insertBefore(node, place);
        for (const node of gone) node.remove();
      }

      function swapStyles(page) {
        const hrefs = (doc) => [...doc.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
        const old = hrefs(document), now = hrefs(page);
        if (old.join() === now.join()) return;
        document.querySelectorAll('link[rel=stylesheet]').forEach((link, place) => { if (now[place]) link.setAttribute('href', now[place]); });
      }

      function markHardWords() {
        if (!CSS.highlights) return;
        const hard = new Set((bar()?.dataset.hard ?? '').split(' '));
        const ranges = [];
        const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement.closest('[data-pv]') || node.parentElement.closest('.pv-bar, .pv-findings, [data-words]')) continue;
          for (const word of node.data.matchAll(/\S+/g)) {
            if (!hard.has(word[0].toLowerCase().replace(/[^a-z0-9_]/g, ''))) continue;
            const range = new Range();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            ranges.push(range);
          }
        }
        CSS.highlights.set('pv-hard', new Highlight(...ranges));
      }

      function showSource(target) {
        const own = target.closest('[data-line]'), from = target.closest('[data-from]');
        const line = own ?? target.closest('section')?.querySelector('[data-line]');
        const place = document.querySelector('.pv-source');
        if (!place || target.closest('.pv-bar') || (!line && !from)) return;
        const words = [];
        if (line) words.push('Template: ' + (own ? '' : 'below ') + line.dataset.line);
        if (from) words.push('Record: ' + from.dataset.from);
        place.textContent = words.join(' · ');
      }

      function go(button) {
        document.querySelector('.pv-here')?.classList.remove('pv-here');
        const block = document.querySelectorAll('[data-pv]')[button.dataset.go - 1];
        if (!block) return;
        block.closest('details')?.setAttribute('open', '');
        block.classList.add('pv-here');
        block.scrollIntoView({ block: 'center' });
        showSource(block);
      }

      function ready() {
        markHardWords();
        document.documentElement.dataset.previewShown = version();
      }

      document.addEventListener('pointerover', (event) => { if (event.target instanceof Element) showSource(event.target); });
      document.addEventListener('focusin', (event) => { if (event.target instanceof Element) showSource(event.target); });
      document.addEventListener('click', (event) => {
        const button = event.target instanceof Element && event.target.closest('[data-go]');
        if (button) go(button);
      });
      let lost = false;
      const events = new EventSource('/-preview/events');
      events.onerror = () => { lost = true; };
      events.onmessage = (event) => { if (lost || Number(event.data) !== version()) refresh(); lost = false; };
      ready();
    })();

    """#
}
