import { makeCodeFast } from '../../src-main/code-size.ts';
import { boot } from '../../src-main/electron/boot.ts';
import { createScenes } from './create-scenes.ts';
import { raise } from './raise.ts';

boot((booted) => {
  // Days pass in seconds here.
  makeCodeFast();
  return process.env['DRIVEN_SCENES'] === undefined
    ? raise(booted, process.env)
    : Promise.resolve(createScenes(booted));
});
