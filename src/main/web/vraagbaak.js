// What pages do better with JavaScript: suggestions, filters without a new page, cards beside
// mentions, and buttons to copy. All of it works without, by links and forms.
import { Suggestions, suggestions } from '/zoekvak.js';

document.documentElement.classList.add('vb-js');

/* Search: suggestions, and results in place */

const RESULTS = 'resultaten';
const form = document.getElementById('zoek');
let underWay;

/** The address of a form, empty boxes left out. */
function address(source) {
  const filled = [...new FormData(source)].filter(([, value]) => value !== '');
  return `${source.action}?${new URLSearchParams(filled.length ? filled : [['q', '']])}`;
}

/** Shows the result at an address in the place of the present one. */
async function show(href, keep) {
  underWay?.abort();
  underWay = new AbortController();
  const place = document.getElementById(RESULTS);
  place.setAttribute('aria-busy', 'true');
  let page;
  try {
    const reply = await fetch(href, {
      headers: { Accept: 'text/html' }, signal: underWay.signal });
    page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch (fault) {
    if (fault.name !== 'AbortError') {
      location.assign(href);
    }
    return;
  }
  if (!page.getElementById(RESULTS)) {
    location.assign(href);
    return;
  }
  replace(page, place, keep);
}

/** Puts new results in place; what was unfolded or had the focus stays so. */
function replace(page, place, keep) {
  const focused = document.activeElement?.id;
  const open = [...place.querySelectorAll('details[open][id]')].map((one) => one.id);
  const said = document.getElementById('stand');
  const fresh = page.getElementById(RESULTS);
  const status = fresh.querySelector('#stand');
  const words = status.textContent;
  // The element that a screen reader listens to stays; its text changes.
  status.replaceWith(said);
  place.replaceChildren(...fresh.childNodes);
  place.removeAttribute('aria-busy');
  said.textContent = words;
  document.title = page.title;
  const feed = document.querySelector('link[rel=alternate]');
  feed?.setAttribute('href', page.querySelector('link[rel=alternate]').getAttribute('href'));
  open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  keptParameters(page);
  if (keep && focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  } else {
    said.tabIndex = -1;
    said.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
}

/** The unseen parameters of the form go with the result. */
function keptParameters(page) {
  form.querySelectorAll('input[type=hidden]').forEach((old) => old.remove());
  form.append(...page.querySelectorAll('#zoek input[type=hidden]'));
  form.elements.q.value = page.getElementById('q').value;
}

function visit(href, keep) {
  history.pushState({}, '', href);
  return show(href, keep);
}

if (form) {
  new Suggestions(
    form.elements.q,
    (typed) => suggestions(new URL('/', location.href), typed),
    () => form.requestSubmit());
}

if (form && document.getElementById(RESULTS)) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    visit(address(form), true);
  });
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (box.form === form && box.matches('[type=checkbox], [type=date]') && box.validity.valid) {
      visit(address(form), true);
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.(`#${RESULTS} a[href]`);
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button);
    const href = link && new URL(link.getAttribute('href'), location.href);
    if (plain && href?.pathname === '/' && href.origin === location.origin && !link.dataset.kopieer) {
      event.preventDefault();
      visit(href.href, false);
    }
  });
  addEventListener('popstate', () => show(location.href, true));
}

/* Cards: a short explanation beside a mention, on hover and on focus */

const WAIT_IN_MS = 250;
let card;
let owner;
let pending;

function closeCard() {
  clearTimeout(pending);
  card?.remove();
  owner?.removeAttribute('aria-describedby');
  card = owner = undefined;
}

async function openCard(link) {
  if (owner === link) {
    return;
  }
  closeCard();
  owner = link;
  const reply = await fetch(link.dataset.kaart, { headers: { Accept: 'text/html' } });
  if (!reply.ok || owner !== link) {
    return;
  }
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  if (owner !== link) {
    return;
  }
  card = document.createElement('div');
  card.className = 'vb-card';
  card.id = 'kaart';
  card.append(...page.body.childNodes);
  link.after(card);
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

/** Below the mention, within the window. */
function place(link) {
  const at = link.getBoundingClientRect();
  const base = card.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(at.left, width - card.offsetWidth - 8));
  card.style.left = `${left - base.left}px`;
  card.style.top = `${at.bottom - base.top}px`;
}

function soon(link) {
  clearTimeout(pending);
  pending = setTimeout(() => openCard(link).catch(closeCard), WAIT_IN_MS);
}

function away() {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const held = card?.matches(':hover, :focus-within') || owner?.matches(':hover, :focus-visible');
    if (!held) {
      closeCard();
    }
  }, WAIT_IN_MS);
}

document.addEventListener('pointerover', (event) => {
  const link = event.target.closest?.('a[data-kaart]');
  if (link && event.pointerType === 'mouse') {
    soon(link);
  } else if (card && !event.target.closest?.('.vb-card')) {
    away();
  } else if (!card) {
    clearTimeout(pending);
  }
});
document.addEventListener('focusin', (event) => {
  const link = event.target.closest?.('a[data-kaart]');
  if (link?.matches(':focus-visible')) {
    soon(link);
  } else if (card && !event.target.closest?.('.vb-card')) {
    away();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    closeCard();
  }
});

/* Copying */

function copyButton(source) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--html-button utrecht-button--subtle vb-copy';
  button.textContent = 'Kopieer';
  button.setAttribute('aria-label', `Kopieer: ${source.getAttribute('aria-label') ?? 'tekst'}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.textContent);
    told(button, 'Gekopieerd');
  });
  source.after(button);
}

function told(element, text) {
  const before = element.textContent;
  element.textContent = text;
  setTimeout(() => (element.textContent = before), 2000);
}

if (navigator.clipboard) {
  document.querySelectorAll('[data-kopieer=tekst]').forEach(copyButton);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-kopieer=adres]');
    if (link && !link.matches('.vb-permalink')) {
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(() => told(link, 'Adres gekopieerd'));
    }
  });
}
