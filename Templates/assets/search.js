// The only script of the site. It asks the index that Pagefind wrote beside the pages; nothing leaves the site.
const form = document.querySelector("form.search");
const answers = document.getElementById("answers");
const most = 20;

const made = (tag, text, className) =>
  Object.assign(document.createElement(tag), { textContent: text, className: className ?? "" });

// Pagefind marks what it found with <mark>; all else is taken as text.
const marked = (excerpt) => {
  const paragraph = made("p", "");
  for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes)
    paragraph.append(node.nodeName === "MARK" ? made("mark", node.textContent) : node.textContent);
  return paragraph;
};

// A study is known by its status and who can join; what Pagefind found may be an old name that its page does not show.
const facts = ({ status, child, adult }) =>
  made("p", [status, child, adult].filter(Boolean).join(" · "), "meta");

// Many pages of one study are one answer: its page at a glance.
const address = (url) => url.replace(/(\/trials\/[^/]+\/).*$/, "$1index.html");

const item = (page) => {
  const line = made("li", "");
  const link = made("a", page.meta.title);
  link.href = address(page.url);
  line.append(link, page.meta.status ? facts(page.meta) : marked(page.excerpt));
  return line;
};

const found = async (pagefind, words, filters) => {
  const { results } = await pagefind.search(words, { filters });
  const pages = await Promise.all(results.slice(0, 3 * most).map((result) => result.data()));
  const first = new Map();
  for (const page of pages) if (!first.has(address(page.url))) first.set(address(page.url), page);
  return [...first.values()].slice(0, most);
};

// A slip in a long word is mostly in its end: its beginning still finds it.
const beginnings = (words) => words.split(/\s+/).map((word) => word.slice(0, Math.max(4, Math.ceil(word.length / 2)))).join(" ");

const said = (words, count, isNear) =>
  !count ? `Nothing was found for “${words}”. Try another spelling, or the lists on this page.`
    : isNear ? `Nothing was found for “${words}”. This is near it.` : `Found for “${words}”.`;

const list = (title, pages) => {
  const items = made("ul", "", "trials");
  items.append(...pages.map(item));
  return pages.length ? [made("h2", title), items] : [];
};

// Studies come first, then words of the glossary.
const both = (pagefind, words, filters) =>
  Promise.all(["Studies", "Words"].map((kind) => found(pagefind, words, { ...filters, kind })));

const search = async (pagefind) => {
  const asked = new FormData(form);
  const words = asked.get("q").trim();
  if (!words) return answers.replaceChildren();
  const filters = Object.fromEntries([...asked].filter(([name, value]) => name !== "q" && value));
  let [studies, terms] = await both(pagefind, words, filters);
  const isNear = !studies.length && !terms.length;
  if (isNear) [studies, terms] = await both(pagefind, beginnings(words), filters);
  const title = made("p", said(words, studies.length + terms.length, isNear));
  answers.replaceChildren(title, ...list("Studies", studies), ...list("Words explained", terms));
};

const start = async () => {
  const pagefind = await import(new URL("../pagefind/pagefind.js", import.meta.url));
  await pagefind.init();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  let waiting;
  form.addEventListener("submit", (event) => { event.preventDefault(); search(pagefind); });
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => search(pagefind), 250); });
  await search(pagefind);
};

start().catch(() => {
  form.hidden = true;
  answers.replaceChildren(made("p", "This copy of the site has no search. Use the lists on this page."));
});
