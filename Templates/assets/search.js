// The only script of the site. It asks the index that Pagefind wrote beside the pages; nothing leaves the site.
const form = document.querySelector("form.search");
const answers = document.getElementById("answers");
const most = 20;
const mostWords = 6;

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
const study = (page) => ({
  url: page.url.replace(/(\/trials\/[^/]+\/).*$/, "$1index.html"),
  title: page.meta.title,
  below: page.meta.status ? facts(page.meta) : marked(page.excerpt),
});

// A page of the glossary holds many words: the answers are those in which it was found, the fullest match first, and
// before them the words that begin like what was asked.
const words = ({ url, anchors, weighted_locations: places }, asked) => {
  const parts = asked.toLowerCase().split(/\s+/);
  const scores = new Map();
  for (const { location, balanced_score: score } of places) {
    const word = anchors.filter((anchor) => anchor.element === "dt" && anchor.location <= location).pop();
    if (word) scores.set(word, [...(scores.get(word) ?? []), score]);
  }
  const sum = (numbers) => numbers.sort((one, other) => other - one).slice(0, parts.length).reduce((one, other) => one + other, 0);
  const isAlike = ({ text }) => parts.some((part) => text.toLowerCase().startsWith(part.slice(0, 4)));
  return [...scores].map(([word, all]) =>
    ({ url: `${url}#${word.id}`, title: word.text, below: "", score: sum(all) * (isAlike(word) ? 10 : 1) }));
};

const item = ({ url, title, below }) => {
  const line = made("li", "");
  const link = made("a", title);
  link.href = url;
  line.append(link, below);
  return line;
};

const found = async (pagefind, asked, filters, answers) => {
  const { results } = await pagefind.search(asked, { filters });
  const pages = await Promise.all(results.slice(0, 3 * most).map((result) => result.data()));
  const every = pages.flatMap((page) => answers(page, asked)).sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  const first = new Map();
  for (const answer of every) if (!first.has(answer.url)) first.set(answer.url, answer);
  return [...first.values()].slice(0, most);
};

// A slip in a long word is mostly in its end: its beginning still finds it.
const beginnings = (asked) => asked.split(/\s+/).map((word) => word.slice(0, Math.max(4, Math.ceil(word.length / 2)))).join(" ");

const said = (asked, count, isNear) =>
  !count ? `Nothing was found for “${asked}”. Try another spelling, or the lists on this page.`
    : isNear ? `Nothing was found for “${asked}”. This is near it.` : `Found for “${asked}”.`;

const list = (title, pages) => {
  const items = made("ul", "", "trials");
  items.append(...pages.map(item));
  return pages.length ? [made("h2", title), items] : [];
};

// Studies come first, then words of the glossary.
const both = (pagefind, asked, filters) =>
  Promise.all([["Studies", study], ["Words", words]].map(([kind, answers]) => found(pagefind, asked, { ...filters, kind }, answers)));

const search = async (pagefind) => {
  const fields = new FormData(form);
  const asked = fields.get("q").trim();
  if (!asked) return answers.replaceChildren();
  const filters = Object.fromEntries([...fields].filter(([name, value]) => name !== "q" && value));
  let [studies, terms] = await both(pagefind, asked, filters);
  const isNear = !studies.length && !terms.length;
  if (isNear) [studies, terms] = await both(pagefind, beginnings(asked), filters);
  const title = made("p", said(asked, studies.length + terms.length, isNear));
  answers.replaceChildren(title, ...list("Studies", studies), ...list("Words explained", terms.slice(0, mostWords)));
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
