// The search box of Vraagbaak for any page: <vraagbaak-zoekvak></vraagbaak-zoekvak>
// No dependencies, no cookies, no inline style or script; works under a strict CSP.

const LETTERS_BEFORE_SUGGESTING = 3;
const PAUSE_IN_MS = 150;
const SERVER = new URL('./', import.meta.url).href;
let ids = 0;

/** An element with properties and children; texts become text nodes. */
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/**
 * Suggestions below a text box: the editable combobox with a list of ARIA 1.2. Arrows choose, Enter
 * takes over, Escape closes; the focus stays in the box.
 */
export class Suggestions {
  #input;
  #list;
  #status;
  #ask;
  #take;
  #timer;
  #asked = 0;
  #active = -1;

  /**
   * @param input the text box
   * @param ask from the typed text to a promise of [{text, kind}]
   * @param take called with the text that was chosen
   */
  constructor(input, ask, take) {
    this.#input = input;
    this.#ask = ask;
    this.#take = take;
    const id = `vb-suggesties-${++ids}`;
    this.#list = element('ul', {
      id, class: 'vb-suggestions', part: 'suggesties', role: 'listbox', 'aria-label': 'Suggesties',
      hidden: '' });
    this.#status = element('span', { class: 'vb-unseen', role: 'status' });
    input.after(this.#list, this.#status);
    const combobox = {
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
    Object.entries(combobox).forEach(([name, value]) => input.setAttribute(name, value));
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#click(event));
  }

  /** Hides the list. */
  close() {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #later() {
    clearTimeout(this.#timer);
    if (this.#input.value.trim().length < LETTERS_BEFORE_SUGGESTING) {
      this.close();
      return;
    }
    this.#timer = setTimeout(() => this.#show(), PAUSE_IN_MS);
  }

  async #show() {
    const turn = ++this.#asked;
    const found = await this.#ask(this.#input.value.trim()).catch(() => []);
    if (turn !== this.#asked) {
      return;
    }
    if (!found.length) {
      this.close();
      return;
    }
    this.#list.replaceChildren(...found.map((one, i) => this.#option(one, i)));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#status.textContent =
      found.length === 1 ? '1 suggestie' : `${found.length} suggesties`;
    this.#mark(-1);
  }

  #option({ text, kind }, i) {
    const option = element(
      'li',
      { id: `${this.#list.id}-${i}`, class: 'vb-suggestion', role: 'option', 'aria-selected': 'false' },
      element('span', {}, text));
    option.dataset.text = text;
    if (kind) {
      option.append(' ', element('small', {}, kind));
    }
    return option;
  }

  #key(event) {
    const open = !this.#list.hidden;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) {
        this.#move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (this.#input.value.trim().length >= LETTERS_BEFORE_SUGGESTING) {
        this.#show();
      }
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#list.children[this.#active]);
    }
  }

  #move(step) {
    const count = this.#list.children.length;
    const next = this.#active + step;
    this.#mark(next < -1 ? count - 1 : next >= count ? -1 : next);
  }

  #mark(active) {
    this.#active = active;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === active));
    });
    const marked = this.#list.children[active];
    if (marked) {
      this.#input.setAttribute('aria-activedescendant', marked.id);
      marked.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #click(event) {
    const option = event.target.closest('[role=option]');
    if (option) {
      this.#choose(option);
    }
  }

  #choose(option) {
    const { text } = option.dataset;
    this.#input.value = text;
    this.close();
    this.#take(text);
  }
}

/** Asks a server for suggestions. */
export async function suggestions(server, typed) {
  const address = new URL('v1/suggesties', server);
  address.searchParams.set('q', typed);
  const reply = await fetch(address, {
    headers: { Accept: 'application/json' }, credentials: 'omit' });
  const found = reply.ok ? (await reply.json()).suggesties : [];
  return found.map(({ tekst, soort }) => ({ text: tekst, kind: soort }));
}

const STYLE = `
:host { --_kleur: var(--vraagbaak-kleur, CanvasText); --_achtergrond: var(--vraagbaak-achtergrond, Canvas);
  --_accent: var(--vraagbaak-accent, #00568b); --_op-accent: var(--vraagbaak-accent-tekst, #fff);
  --_rand: var(--vraagbaak-rand, #586c88); --_hoek: var(--vraagbaak-hoek, 4px);
  color: var(--_kleur); display: block; font: var(--vraagbaak-letter, inherit); line-height: 1.5; }
:host([hidden]), [hidden] { display: none !important; }
*, ::before { box-sizing: border-box; }
label { display: block; font-weight: 600; margin-block-end: .25rem; }
.rij { display: flex; flex-wrap: wrap; gap: .5rem; }
.vak { flex: 1 1 12rem; position: relative; }
input { background: var(--_achtergrond); border: 1px solid var(--_rand); border-radius: var(--_hoek);
  color: inherit; font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; }
button { background: var(--_accent); border: 1px solid transparent; border-radius: var(--_hoek);
  color: var(--_op-accent); cursor: pointer; font: inherit; font-weight: 600; min-block-size: 2.75rem;
  padding: .5rem 1rem; }
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
.vb-unseen { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden;
  position: absolute; white-space: nowrap; }
.vb-suggestions { background: var(--_achtergrond); border: 1px solid var(--_rand);
  border-radius: var(--_hoek); inset-inline: 0; list-style: none; margin: 2px 0 0; max-block-size: 20rem;
  overflow: auto; padding: .25rem; position: absolute; z-index: 1000; }
.vb-suggestion { cursor: pointer; display: flex; gap: .75rem; justify-content: space-between;
  padding: .5rem; }
.vb-suggestion[aria-selected=true], .vb-suggestion:hover { background: var(--_accent);
  color: var(--_op-accent); }
.treffers { list-style: none; margin: 1rem 0 .5rem; padding: 0; }
.treffers li { border-block-start: 1px solid var(--_rand); padding-block: .5rem; }
.treffers p { margin: .125rem 0 0; }
.soort { font-size: .875em; }
a { color: var(--vraagbaak-link, LinkText); }
mark { background: #ffe89a; color: #1c1600; }
`;

/** Escaped HTML that holds no other elements than mark, as nodes. */
function marked(html) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const plain = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => named[name]);
  return html.split(/(<mark>[^<]*<\/mark>)/).filter(Boolean).map((part) =>
    part.startsWith('<mark>') ? element('mark', {}, plain(part.slice(6, -7))) : plain(part));
}

/** Titles of papers go on from "over …": at the start of a line they want a capital. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The element itself. */
class Zoekvak extends HTMLElement {
  #input;
  #status;
  #results;

  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#input = element('input', {
      id: 'q', name: 'q', type: 'text', autocomplete: 'off', spellcheck: 'false', maxlength: '1000',
      enterkeyhint: 'search', part: 'vak' });
    this.#status = element('p', { role: 'status', part: 'stand' });
    this.#results = element('div', { part: 'treffers' });
    const form = element(
      'form',
      { action: this.#server, method: 'get', role: 'search', part: 'formulier' },
      element('label', { for: 'q', part: 'label' }, this.getAttribute('label') || 'Zoek in Kamervragen en antwoorden'),
      element(
        'div', { class: 'rij' },
        element('div', { class: 'vak' }, this.#input),
        element('button', { type: 'submit', part: 'knop' }, 'Zoek')),
      ...this.#filters.map(([name, value]) => element('input', { type: 'hidden', name, value })));
    root.append(form, this.#status, this.#results);
    form.addEventListener('submit', (event) => this.#submit(event));
    new Suggestions(
      this.#input, (typed) => suggestions(this.#server, typed), () => form.requestSubmit());
  }

  get #server() {
    return this.getAttribute('server')?.replace(/\/*$/, '/') || SERVER;
  }

  get #filters() {
    return [...new URLSearchParams(this.getAttribute('filter') || '')];
  }

  #address(path) {
    const address = new URL(path, this.#server);
    address.searchParams.set('q', this.#input.value.trim());
    this.#filters.forEach(([name, value]) => address.searchParams.append(name, value));
    return address;
  }

  async #submit(event) {
    if (this.getAttribute('resultaten') !== 'hier') {
      return;
    }
    event.preventDefault();
    const address = this.#address('v1/_zoek');
    const wanted = Number.parseInt(this.getAttribute('aantal'), 10) || 5;
    address.searchParams.set('paginaGrootte', String(Math.min(20, Math.max(1, wanted))));
    this.#status.textContent = 'Bezig met zoeken …';
    try {
      const reply = await fetch(address, {
        headers: { Accept: 'application/json' }, credentials: 'omit' });
      if (!reply.ok) {
        throw new Error(String(reply.status));
      }
      this.#show(await reply.json());
    } catch {
      location.assign(this.#address(''));
    }
  }

  #show({ totaal, resultaten }) {
    const all = this.#address('').href;
    const count = totaal.aantal.toLocaleString('nl-NL');
    this.#status.textContent =
      resultaten.length ? `${resultaten.length} van ${count} treffers` : 'Geen treffers';
    this.#results.replaceChildren(
      element('ul', { class: 'treffers' }, ...resultaten.map((one) => this.#hit(one))),
      element('p', {}, element('a', { href: all }, 'Alles bekijken in Vraagbaak')));
  }

  #hit({ id, soort, nummers, titel, stuk, citatie, fragmenten }) {
    const place = nummers?.length ? `#${soort}-${nummers[0]}` : '';
    const paths = { wetsartikel: 'wetsartikelen/', organisatie: 'organisaties/' };
    const path = stuk ? `stukken/${encodeURIComponent(stuk.id)}${place}` :
      `${paths[soort] ?? 'stukken/'}${encodeURIComponent(id)}`;
    const hit = element(
      'li', {},
      element('a', { href: new URL(path, this.#server).href }, capital(titel ?? citatie ?? id)),
      element('p', { class: 'soort' }, [soort, nummers?.join(', ')].filter(Boolean).join(' ')
        + (citatie ? ` · ${citatie}` : '')));
    const snippet = fragmenten?.find((one) => one.veld !== 'titel');
    if (snippet) {
      hit.append(element('p', {}, ...marked(snippet.html)));
    }
    return hit;
  }
}

if (!customElements.get('vraagbaak-zoekvak')) {
  customElements.define('vraagbaak-zoekvak', Zoekvak);
}
