"use strict";

// Shows the ballot that is open and sends the dots that are given. Text of others is only ever put
// in as text.
const words = document.getElementById("words").dataset;
const part = (id) => document.getElementById(id);
const EVERY = 2000;
let shown = "";
let ballot = null;
let sent = Promise.resolve();

function say(text) {
  part("say").textContent = text;
}

async function ask(path, body) {
  const options = body
    ? {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)}
    : {};
  return fetch(path, {credentials: "same-origin", cache: "no-store", ...options});
}

async function join(code) {
  const answer = await ask("/join", {code}).catch(() => null);
  part("join").hidden = answer?.ok ?? false;
  if (answer?.ok) {
    say(words.wait);
    follow();
  } else {
    say({403: words.wrong, 429: words.slow, 503: words.full}[answer?.status] ?? words.gone);
  }
}

async function follow() {
  try {
    const answer = await ask("/ballot");
    if (answer.ok) {
      show(await answer.json());
    }
  } catch {
    part("ballot").hidden = true;
    say(words.gone);
  }
  setTimeout(follow, EVERY);
}

function show(open) {
  if (!open.id) {
    say(ballot ? words.ended : words.wait);
    part("ballot").hidden = true;
    shown = "";
    return;
  }
  if (open.id === shown) {
    return;
  }
  shown = open.id;
  ballot = open;
  say("");
  part("question").textContent = open.question;
  part("options").replaceChildren(...open.options.map(line));
  part("ballot").hidden = false;
  renew();
}

function line(option) {
  const row = document.createElement("li");
  const label = document.createElement("span");
  const count = document.createElement("b");
  label.textContent = option.label;
  row.append(label, button(option, -1, words.less), count, button(option, 1, words.more));
  return row;
}

function button(option, step, name) {
  const one = document.createElement("button");
  one.type = "button";
  one.textContent = step > 0 ? "+" : "−";
  one.setAttribute("aria-label", name + ": " + option.label);
  one.addEventListener("click", () => give(option, step));
  return one;
}

function left() {
  return ballot.dots - ballot.options.reduce((sum, option) => sum + option.dots, 0);
}

// One after the other: what was pressed last is what counts.
function give(option, step) {
  option.dots += step;
  renew();
  const to = ballot;
  sent = sent.then(() => send(to, option, step));
}

async function send(to, option, step) {
  const dots = Object.fromEntries(to.options.map((each) => [each.id, each.dots]));
  const answer = await ask("/vote", {ballot: to.id, dots}).catch(() => null);
  if (answer?.ok) {
    say(words.taken);
  } else {
    option.dots -= step;
    renew();
    say(!answer ? words.gone : answer.status === 409 ? words.ended : words.slow);
  }
}

function renew() {
  part("left").textContent = words.left.replace("#", left());
  ballot.options.forEach((option, i) => {
    const [, less, count, more] = part("options").children[i].children;
    less.disabled = option.dots === 0;
    more.disabled = left() === 0;
    count.textContent = option.dots;
  });
}

// Who was let in before goes on: a page that is loaded again needs no code.
async function begin(code) {
  const known = await ask("/ballot").catch(() => null);
  if (known?.ok) {
    follow();
  } else if (code) {
    join(code);
  } else {
    part("join").hidden = false;
    say(known ? words.need : words.gone);
  }
}

part("enter").addEventListener("click", () => join(part("code").value));
const given = location.hash.slice(1);
history.replaceState(null, "", "/");
begin(given);
