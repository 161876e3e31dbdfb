// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Finds services and pages: the search, and the fields above the table of services.
// Boundary: reads the index that the build wrote and what stands in the page; everything it finds
// can be reached without it. Nothing is stored and nobody is asked.

/* Words */

// One spelling for all: "Führerschein", "Fuehrerschein" and "FÜHRERSCHEIN" are "fuehrerschein".
export function fold(text) {
  const plain = text.normalize("NFC").toLowerCase().replace(/\u00ad/g, "");
  const german = plain.replace(/ß/g, "ss").replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue");
  return german.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// Who leaves the dots out writes "Fuhrerschein"; that is compared with umlauts all taken off.
const flat = (folded) => folded.replace(/([aou])e/g, "$1");

// The fewest slips that make of the pattern some part of the text: a letter too many, too few, wrong,
// or two in the wrong order.
export function distance(pattern, text) {
  let before = [], row = Array.from({ length: pattern.length + 1 }, (_, i) => i), best = pattern.length;
  for (let at = 0; at < text.length; at++) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++) {
      next[i] = Math.min(row[i] + 1, next[i - 1] + 1, row[i - 1] + (pattern[i - 1] !== text[at]));
      const isSwapped = i > 1 && at > 0 && pattern[i - 1] === text[at - 1] && pattern[i - 2] === text[at];
      if (isSwapped) next[i] = Math.min(next[i], before[i - 2] + 1);
    }
    [before, row] = [row, next];
    best = Math.min(best, row[pattern.length]);
  }
  return best;
}

// Short words have too many neighbours for a slip to be told from another word.
const slips = (word) => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/* Entries: a name, and later the words that are said of it. */

export function entry(name, rest) {
  const folded = fold(name);
  return { ...rest, folded, flat: flat(folded), words: "" };
}

// "heiraten" and "Heirat", "Hunde" and "Hund" mean the same.
const stem = (word) => (word.length < 5 ? word : word.replace(/(en|er|e|n|s)$/, ""));

// How well a word fits an entry: at the start of its name, of a word of it, inside one, without its
// ending, in its text. Short words stand inside too many others to mean them: "pass" in "anpassen".
function fit(word, one) {
  const bare = flat(word), isShort = word.length < 5;
  for (const [text, part] of [[one.folded, word], [one.flat, bare]]) {
    const at = ` ${text}`.indexOf(` ${part}`);
    if (at === 0) return 6;
    if (at > 0) return 5;
    if (!isShort && text.includes(part)) return 4;
  }
  if (` ${one.folded}`.includes(` ${stem(word)}`)) return 3;
  if (isShort && (one.folded.includes(word) || one.flat.includes(bare))) return 2;
  const start = isShort ? " " : "";
  return one.words.includes(start + word) || one.words.includes(start + bare) ? 1 : 0;
}

// Entries for a query, best first, and in which way they fit: "found", "some" words or "near" ones.
export function find(entries, query, stop = new Set()) {
  const all = fold(query).split(" ").filter(Boolean);
  const telling = all.filter((word) => !stop.has(word));
  const words = telling.length ? telling : all;
  const rank = (score) => entries.map((one) => [score(one), one]).filter(([n]) => n > 0)
    .sort(([a, x], [b, y]) => b - a || x.folded.length - y.folded.length || (x.folded < y.folded ? -1 : 1))
    .map(([, one]) => one);
  if (!words.length) return { how: "found", list: [] };
  const sum = (one, each) => words.reduce((n, word) => n + each(word, one), 0);
  // Of several words none may fit by chance: one inside another word is no more than a hint, unless
  // all of them make up one, as "kinder geld" does.
  const whole = words.join("");
  const isSure = (word, one) => fit(word, one) !== 2 || words.length === 1 || one.folded.includes(whole);
  let list = rank((one) => (words.every((word) => fit(word, one) && isSure(word, one)) ? sum(one, fit) : 0));
  if (list.length) return { how: "found", list };
  const nearly = (word, one) => fit(word, one) || (distance(word, one.folded) <= slips(word) ? 0.5 : 0);
  list = rank((one) => (words.every((word) => nearly(word, one) && isSure(word, one)) ? sum(one, nearly) : 0));
  if (list.length) return { how: "near", list };
  const some = (word, one) => (isSure(word, one) ? nearly(word, one) : 0);
  return { how: "some", list: words.length > 1 ? rank((one) => sum(one, some)) : [] };
}

/* The index */

const parts = (text) => text.split(" ").filter(Boolean);

async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

// The entries of a part. Services carry what the table shows of them; other pages say what they are.
export function entries(part) {
  return part.entries.map(([href, title, more, places]) => {
    if (!places) return entry(`${title} ${more}`, { href, title, about: more });
    const [ministry, topic, level, status, executor, coverage, outside] = places;
    const shown = {
      ministry: part.ministries[ministry], topic: part.topics[topic], level: part.levels[level],
      status: part.statuses[status], executor: part.executors[executor],
      coverage: part.coverages[coverage], outside: part.outside[outside],
    };
    return entry(`${title} ${more}`, { href, title, about: `${shown.ministry[1]} · ${shown.level[2]}`, ...shown });
  });
}

const fill = (pattern, values) => pattern.replace(/%(\w+)/g, (_, name) => values[name]);
const number = (n) => new Intl.NumberFormat(document.documentElement.lang).format(n);

// The address says what is shown, so that it can be passed on; but each letter is no step back.
function remember(parameters) {
  const query = parameters.toString();
  history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
}

/* The search */

function search(box) {
  const form = document.querySelector("main form.search");
  const input = form.elements.q;
  const [status, results, more] = ["[role=status]", "ol", "button"].map((one) => box.querySelector(one));
  const stop = new Set(box.dataset.stop.split(" "));
  const known = [];
  let state = "loading", shown = 0, found = { how: "found", list: [] };

  const show = (count) => {
    const items = found.list.slice(shown, count).map(({ href, title, about }) => {
      const item = document.createElement("li"), link = document.createElement("a"), note = document.createElement("p");
      Object.assign(link, { href, textContent: title });
      Object.assign(note, { className: "meta", textContent: about });
      item.append(link, note);
      return item;
    });
    results.append(...items);
    shown = Math.min(count, found.list.length);
    results.hidden = !shown;
    more.hidden = shown >= found.list.length;
    return items[0];
  };
  const say = (query) => {
    const n = found.list.length, isWhole = state === "complete";
    // Nobody knows yet, or at all, that there is nothing.
    if (!query || (!n && state === "loading")) return "";
    if (!n) return isWhole ? "none" : "broken";
    return found.how !== "found" ? found.how : n === 1 ? "foundOne" : "found";
  };
  const answer = () => {
    const query = input.value.trim(), before = found.list;
    found = find(known, query, stop);
    // What stays as it is keeps its place, and whoever is in it keeps theirs.
    if (found.list.length !== before.length || found.list.some((one, at) => one !== before[at])) {
      results.replaceChildren();
      shown = 0;
      show(20);
    }
    const key = say(query);
    status.textContent = key ? fill(box.dataset[key], { n: number(found.list.length), q: query }) : "";
    remember(new URLSearchParams(query ? { q: query } : {}));
  };
  more.addEventListener("click", () => show(shown + 20).querySelector("a").focus());
  form.addEventListener("submit", (event) => { event.preventDefault(); answer(); });
  let waiting;
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(answer, 150); });

  // Names first: they are most of what is looked for, and a phone has them soon.
  const [names, words] = [parts(box.dataset.names), parts(box.dataset.words)];
  const lists = [];
  const run = async () => {
    for (const address of names) {
      const list = entries(await load(address));
      lists.push(list);
      known.push(...list);
      if (input.value) answer();
    }
    for (const [index, address] of words.entries()) {
      const said = (await load(address)).words;
      lists[index].forEach((one, at) => { const text = fold(said[at]); one.words = ` ${text} ${flat(text)}`; });
    }
    state = "complete";
  };
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  run().catch(() => { state = "broken"; }).then(() => { if (input.value) answer(); });
}

/* The table of services */

const PAGE = 200;

// A field fits a service that has what is chosen in it.
const value = (one, key) => (Array.isArray(one[key]) ? one[key][0] : one[key]);
const isEverywhere = (one) => one.level[1] === "e";
const fits = (one, { dataset: { key }, value: wanted }) =>
  !wanted || (wanted === "everywhere" ? isEverywhere(one) : value(one, key) === wanted);

// Sorted in the order in which the field offers its choices: levels by maturity, ministries as
// they stand everywhere. What is unknown is no level, and comes last in both directions.
function sort(list, order, fields) {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const [key, sign] = order.startsWith("-") ? [order.slice(1), -1] : [order, 1];
  const titles = (a, b) => collator.compare(a.title, b.title);
  if (key === "title") return list.sort((a, b) => sign * titles(a, b));
  const choices = [...fields.find((field) => field.dataset.key === key).options].map((one) => one.value);
  const rank = (one) => {
    const chosen = key === "level" && isEverywhere(one) ? "everywhere" : value(one, key);
    return chosen === "unknown" ? Infinity : sign * choices.indexOf(chosen);
  };
  return list.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || titles(a, b));
}

// A row of the table, from the template that stands beside it.
function draw(template, one) {
  const row = template.content.firstElementChild.cloneNode(true);
  const at = (name) => row.querySelector(`[data-is=${name}]`);
  Object.assign(at("title"), { href: one.href, textContent: one.title });
  const [, short, name, address] = one.ministry, [seen, heard] = at("ministry").children;
  at("ministry").href = address;
  Object.assign(seen, { textContent: short });
  Object.assign(heard, { textContent: short === name ? "" : ` – ${name}` });
  row.querySelector(".swatch").classList.add(one.level[1]);
  for (const [name, text] of [["level", one.level[2]], ["coverage", one.coverage], ["status", one.status[1]]]) {
    at(name).textContent = text;
  }
  if (one.outside) at("outside").textContent = one.outside;
  else at("outside").remove();
  return row;
}

function table(form) {
  const whole = document.querySelector("table.services"), body = whole.tBodies[0];
  const [caption, pager, more] = [whole.caption, document.querySelector(".pager"), document.querySelector("#weitere")];
  const asWritten = { rows: [...body.rows], caption: caption.textContent };
  const [status, reset, template, details] =
    ["[role=status]", "[type=reset]", "template", "details"].map((one) => form.querySelector(one));
  const selects = [...form.querySelectorAll("select")], order = selects.pop();
  const heads = [...whole.querySelectorAll("th[data-key]")];
  let services, list = [], shown = 0;

  const show = (count) => {
    const rows = list.slice(shown, count).map((one) => draw(template, one));
    body.append(...rows);
    shown = Math.min(count, list.length);
    more.hidden = shown >= list.length;
    return rows[0];
  };
  const put = (rows, words, isWhole) => {
    body.replaceChildren(...rows);
    caption.textContent = words || asWritten.caption;
    if (status.textContent !== words) status.textContent = words;
    reset.hidden = isWhole;
    more.hidden = true;
    if (pager) pager.hidden = !isWhole;
  };
  // How the head of a column says in which order it is; the most mature come first in the usual one.
  const mark = (sorted) => {
    for (const head of heads) {
      const { key, first = "ascending" } = head.dataset;
      const other = first === "ascending" ? "descending" : "ascending";
      head.setAttribute("aria-sort", { [key]: first, [`-${key}`]: other }[sorted] ?? "none");
    }
  };
  let asking = 0;
  const answer = async () => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, text]) => text.trim()));
    const mine = ++asking;
    remember(asked);
    if (!asked.size) {
      mark("title");
      return put(asWritten.rows, "", true);
    }
    // A failure is not kept: the next choice tries again.
    services ??= Promise.all(parts(form.dataset.names).map(load))
      .then((all) => all.flatMap(entries).filter((one) => one.level))
      .catch((error) => { services = undefined; throw error; });
    const all = await services, word = form.elements.q.value.trim();
    // Somebody has asked for something else meanwhile.
    if (mine !== asking) return;
    const found = word ? find(all, word) : { how: "found", list: all };
    list = (found.how === "found" ? found.list : []).filter((one) => selects.every((select) => fits(one, select)));
    list = sort([...list], order.value || "title", selects);
    mark(order.value || "title");
    // Who compares with the figures above must not wonder why these are more.
    const others = list.filter((one) => one.outside).length;
    const also = others ? fill(form.dataset.outside, { n: number(others) }) : "";
    const counted = fill(form.dataset.found, { n: number(list.length), of: number(all.length) });
    put([], list.length ? counted + also : form.dataset.none, false);
    shown = 0;
    show(PAGE);
  };
  const tell = () => answer().catch(() => { status.textContent = form.dataset.broken; });

  for (const head of heads) {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const { key } = head.dataset;
      order.value = (order.value || "title") !== key ? (key === "title" ? "" : key) : `-${key}`;
      tell();
    });
  }
  more.addEventListener("click", () => show(shown + PAGE).querySelector("a").focus());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(tell));
  form.addEventListener("change", tell);
  let waiting;
  form.elements.q.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(tell, 150); });

  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll("[name]")) {
    field.value = asked.get(field.name) ?? "";
    // A choice that there is not is none.
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  // On a phone the table would be far below so many fields.
  details.open = matchMedia("(min-width: 48rem)").matches || [...selects, order].some((one) => one.value);
  form.hidden = false;
  tell();
}

if (globalThis.document) {
  const found = document.querySelector("[data-stop]"), fields = document.querySelector("form.finder");
  if (found) search(found);
  if (fields) table(fields);
}
