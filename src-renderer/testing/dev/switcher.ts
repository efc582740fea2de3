import type { ThemeChoice } from '../../../src-core/preferences/look-preferences.ts';
import { everyLanguage } from '../../../src-core/words/language.ts';
import { devStateNames } from './states.ts';

/** What to look at and how, beside the page itself; kept in the address, so that a reload keeps it. */
const choices: Readonly<Record<string, readonly string[]>> = {
  state: devStateNames,
  theme: ['light', 'dark', 'ember', 'system'] satisfies readonly ThemeChoice[],
  language: everyLanguage,
  size: ['100', '150', '200'],
};

const form = document.querySelector('form');
const frame = document.querySelector('iframe');
if (form === null || frame === null) throw new Error('index.html has lost its form or its frame');
const asked = new URLSearchParams(window.location.search);

for (const [name, options] of Object.entries(choices)) {
  const label = document.createElement('label');
  label.textContent = `${name} `;
  const select = document.createElement('select');
  select.name = name;
  for (const option of options) select.add(new Option(option));
  select.value = asked.get(name) ?? options[0] ?? '';
  label.append(select);
  form.append(label);
}

const show = (): void => {
  const chosen = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    value instanceof File ? '' : value,
  ]);
  const query = new URLSearchParams(chosen).toString();
  window.history.replaceState(null, '', `?${query}`);
  frame.src = `./page.html?${query}`;
};
form.addEventListener('change', show);
show();
