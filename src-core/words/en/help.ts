/** English: what a bad moment may need besides rest. Right in every country. */
export const help = {
  title: 'If it is more than tension',
  body: 'New chest pain, trouble breathing, one side weak, or close to fainting: call your emergency number now (112 in Europe).',
  harm: 'If you think of harming yourself, or cannot stay safe: call your emergency number or a crisis line now. You need not be sure, and you need not be alone with it.',
  someone: 'If somebody is near, tell them that you need them.',
} as const;
