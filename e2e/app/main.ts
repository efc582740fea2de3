import { boot } from '../../src-main/electron/boot.ts';
import { createScenes } from './create-scenes.ts';
import { raise } from './raise.ts';

boot((booted) =>
  process.env['DRIVEN_SCENES'] === undefined
    ? raise(booted, process.env)
    : Promise.resolve(createScenes(booted)),
);
