import { describe, expect, it } from 'vitest';
import { russianCases } from '../../../../src/compiler/search/russian-cases.ts';

describe('the cases of Russian names of places', () => {
  it.each([
    ['Москва', 'Москвы Москве Москву Москвой'],
    ['Казань', 'Казани Казанью'],
    ['Ярославль', 'Ярославля Ярославле Ярославлем'],
    ['Харбин', 'Харбина Харбину Харбином Харбине'],
    ['Китай', 'Китая Китаю Китаем Китае'],
    ['Россия', 'России Россию Россией'],
    ['Иваново', 'Иванова Иванове Ивановом'],
    ['Чебоксары', 'Чебоксар Чебоксарам Чебоксарах'],
    ['Орёл', 'Орла Орле Орлом'],
    ['Череповец', 'Череповца Череповце'],
    ['Ош', 'Оша Оше'],
  ])('%s', (name, forms) => {
    expect(russianCases(name)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it.each([
    ['Нижний Новгород', 'Нижнего Новгорода', 'Нижнем Новгороде'],
    ['Санкт-Петербург', 'Санкт Петербурга', 'Санкт Петербурге'],
    ['Ростов-на-Дону', 'Ростова на Дону', 'Ростове на Дону'],
    ['Московская область', 'Московской области', 'Московскую область'],
    ['Великобритания', 'Великобритании', 'Великобританию'],
  ])('%s, of one word or several', (name, ...forms) => {
    expect(russianCases(name)).toEqual(expect.arrayContaining(forms));
  });

  it('none of a name in other letters', () => {
    expect(['Harbin', '哈尔滨', 'Қарағанды', ''].flatMap(russianCases)).toEqual([]);
  });
});
