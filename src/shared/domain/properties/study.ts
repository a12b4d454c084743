import { currencies } from '../currencies.ts';
import { exams } from '../exams.ts';
import type { PropertyTable } from './property.ts';
import { age } from './types/age.ts';
import { choice } from './types/choice.ts';
import { count } from './types/count.ts';
import { date } from './types/date.ts';
import { documents } from './types/documents.ts';
import { money } from './types/money.ts';
import { percent } from './types/percent.ts';
import { score } from './types/score.ts';
import { text } from './types/text.ts';
import { year } from './types/year.ts';

const teachingLanguages = {
  en: { en: 'English', zh: '英语', ru: 'английский' },
  zh: { en: 'Chinese', zh: '汉语', ru: 'китайский' },
  ru: { en: 'Russian', zh: '俄语', ru: 'русский' },
  fr: { en: 'French', zh: '法语', ru: 'французский' },
} as const;

/** What decides whether and how one can study: recognition, cost, teaching, licensing, admission, scholarships. */
export const studyProperties = {
  recognition: {
    holder: 'either',
    group: 'recognition',
    type: text,
    many: true,
    label: { en: 'Recognition', zh: '学历认可', ru: 'Признание диплома' },
    meaning: {
      en: 'Who accepts the degree or lists the school, by country or body, as the source states it; never a promise of a licence.',
      zh: '哪些国家或机构承认该学位或收录该校，按来源所述；不等于保证获得执业资格。',
      ru: 'Какая страна или организация признаёт диплом или вносит вуз в список, по словам источника; это не гарантия лицензии.',
    },
  },
  'directory-listing': {
    group: 'recognition',
    type: text,
    many: true,
    label: { en: 'Directory listing', zh: '名录收录', ru: 'Запись в справочниках' },
    meaning: {
      en: 'Directories of medical schools that carry an entry for this school.',
      zh: '收录该校的医学院校名录。',
      ru: 'Справочники медицинских школ, где есть запись об этом вузе.',
    },
  },
  accreditation: {
    holder: 'either',
    group: 'recognition',
    type: text,
    many: true,
    label: { en: 'Accreditation', zh: '专业认证', ru: 'Аккредитация' },
    meaning: {
      en: 'Outside reviews that the school or a programme has passed, with the body that made them.',
      zh: '学校或专业通过的外部认证及认证机构。',
      ru: 'Внешние проверки, которые прошёл вуз или программа, и кто их проводил.',
    },
  },
  'english-medicine-quota': {
    holder: 'either',
    group: 'recognition',
    type: count,
    units: ['people'],
    series: true,
    label: {
      en: 'Places approved for English-taught MBBS',
      zh: '英语授课临床医学批准招生名额',
      ru: 'Разрешённый набор на MBBS на английском',
    },
    meaning: {
      en: 'Places a year that China’s Ministry of Education allows for undergraduate medicine taught in English.',
      zh: '中国教育部批准的本科临床医学专业（英语授课）来华留学生年度招生名额。',
      ru: 'Сколько мест в год Министерство образования КНР разрешает на программу бакалавра медицины на английском.',
    },
  },
  'accommodation-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    better: 'lower',
    label: { en: 'Room in a hall, a year', zh: '住宿费（每年）', ru: 'Общежитие, в год' },
    meaning: {
      en: 'The lowest price the source names for a bed in the school’s own halls, for one year.',
      zh: '来源所列校内宿舍每年最低费用。',
      ru: 'Наименьшая названная источником цена места в общежитии вуза за год.',
    },
  },
  'application-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'once',
    better: 'lower',
    label: { en: 'Application fee', zh: '报名费', ru: 'Сбор за заявление' },
    meaning: {
      en: 'Paid once with the application, as a rule not returned.',
      zh: '申请时一次性缴纳，通常不退。',
      ru: 'Платится один раз при подаче, обычно не возвращается.',
    },
  },
  'insurance-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    better: 'lower',
    label: { en: 'Health insurance, a year', zh: '医疗保险费（每年）', ru: 'Медицинская страховка, в год' },
    meaning: {
      en: 'Insurance that a student from abroad has to buy.',
      zh: '留学生必须购买的保险。',
      ru: 'Страховка, обязательная для иностранного студента.',
    },
  },
  'living-cost': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'month',
    better: 'lower',
    label: { en: 'Living cost, a month', zh: '生活费（每月）', ru: 'Расходы на жизнь, в месяц' },
    meaning: {
      en: 'Food, transport and small things, as the source estimates them.',
      zh: '来源估算的伙食、交通及日常支出。',
      ru: 'Питание, транспорт и мелочи по оценке источника.',
    },
  },
  'teaching-language': {
    holder: 'either',
    group: 'teaching',
    type: choice,
    many: true,
    choices: teachingLanguages,
    label: { en: 'Taught in', zh: '授课语言', ru: 'Язык обучения' },
    meaning: {
      en: 'Languages in which at least one degree programme in medicine is taught.',
      zh: '至少有一个医学学位项目使用的授课语言。',
      ru: 'Языки, на которых ведётся хотя бы одна медицинская программа.',
    },
  },
  'english-medicine-since': {
    holder: 'either',
    group: 'teaching',
    type: year,
    label: { en: 'Medicine in English since', zh: '英语授课医学始于', ru: 'Медицина на английском с' },
    meaning: {
      en: 'The year the first class taught in English was admitted.',
      zh: '首届英语授课学生入学年份。',
      ru: 'Год первого набора на обучение на английском.',
    },
  },
  'licensing-exam-candidates': {
    group: 'licensing',
    type: count,
    units: ['people'],
    series: true,
    label: { en: 'Licensing exam: candidates', zh: '执业考试：应考人数', ru: 'Лицензионный экзамен: сдавали' },
    meaning: {
      en: 'Graduates of this school who sat a foreign licensing exam in that year; the scope names the exam.',
      zh: '当年参加外国执业资格考试的该校毕业生人数；“范围”注明考试名称。',
      ru: 'Сколько выпускников сдавали зарубежный лицензионный экзамен в этом году; в области действия назван экзамен.',
    },
  },
  'licensing-exam-passed': {
    group: 'licensing',
    type: count,
    units: ['people'],
    series: true,
    better: 'higher',
    label: { en: 'Licensing exam: passed', zh: '执业考试：通过人数', ru: 'Лицензионный экзамен: сдали' },
    meaning: {
      en: 'Those who passed; to be read beside the number of candidates, since few candidates make a rate meaningless.',
      zh: '通过人数；须与应考人数对照，人数过少时通过率没有意义。',
      ru: 'Сколько сдали; читать рядом с числом сдававших: при малом числе доля ничего не значит.',
    },
  },
  'entry-requirement': {
    holder: 'either',
    group: 'admission',
    type: text,
    many: true,
    label: { en: 'Entry requirement', zh: '入学要求', ru: 'Требования к поступающим' },
    meaning: {
      en: 'What an applicant from abroad has to show: schooling, marks, age, language.',
      zh: '外国申请人须具备的学历、成绩、年龄、语言条件。',
      ru: 'Что должен предъявить иностранный абитуриент: образование, оценки, возраст, язык.',
    },
  },
  'english-test': {
    holder: 'either',
    group: 'admission',
    type: score,
    units: ['IELTS', 'TOEFL iBT', 'Duolingo', 'PTE'],
    many: true,
    label: { en: 'English test', zh: '英语考试成绩', ru: 'Экзамен по английскому' },
    meaning: {
      en: 'The test of English that is asked for, and the mark; one of several is enough.',
      zh: '要求的英语考试及分数；有多项时满足其一即可。',
      ru: 'Какой экзамен по английскому нужен и с каким баллом; из нескольких довольно одного.',
    },
  },
  'chinese-level': {
    holder: 'either',
    group: 'admission',
    type: score,
    units: ['HSK'],
    label: { en: 'Chinese level', zh: '汉语水平', ru: 'Уровень китайского' },
    meaning: {
      en: 'The level of HSK that is asked for; the scope says when: to begin, before the wards, to graduate.',
      zh: '要求的 HSK 等级；“范围”注明时间：入学、进入临床前或毕业。',
      ru: 'Требуемый уровень HSK; область действия говорит, когда: при поступлении, до клиник, к выпуску.',
    },
  },
  'russian-level': {
    holder: 'either',
    group: 'admission',
    type: score,
    units: ['TORFL', 'CEFR A1', 'CEFR A2', 'CEFR B1', 'CEFR B2', 'CEFR C1'],
    label: { en: 'Russian level', zh: '俄语水平', ru: 'Уровень русского' },
    meaning: {
      en: 'The level of TORFL (the state test of Russian, 1 to 4) or of the European scale that is asked for; the scope says when.',
      zh: '要求的俄语等级考试（1 至 4 级）或欧洲标准等级；“范围”注明时间。',
      ru: 'Требуемый уровень ТРКИ (от 1 до 4) или европейской шкалы; область действия говорит, когда.',
    },
  },
  'entrance-exam': {
    holder: 'either',
    group: 'admission',
    type: score,
    units: Object.keys(exams),
    many: true,
    label: { en: 'Entrance exam', zh: '入学考试', ru: 'Вступительный экзамен' },
    meaning: {
      en: 'An exam that must be taken to apply, and the mark where one is set, of the highest that it gives.',
      zh: '申请须参加的考试，以及规定的分数（如有）和满分。',
      ru: 'Экзамен, нужный для поступления, и балл, если он назван, из наибольшего возможного.',
    },
  },
  'minimum-marks': {
    holder: 'either',
    group: 'admission',
    type: percent,
    units: ['percent'],
    label: { en: 'School marks at least', zh: '中学成绩下限', ru: 'Школьные оценки не ниже' },
    meaning: {
      en: 'The share of school marks that is asked for; the scope names the subjects.',
      zh: '要求的中学成绩百分比；“范围”注明科目。',
      ru: 'Требуемая доля школьных баллов; предметы указаны в области действия.',
    },
  },
  'minimum-age': {
    holder: 'either',
    group: 'admission',
    type: age,
    units: ['years'],
    label: { en: 'Age at least', zh: '最低年龄', ru: 'Возраст не моложе' },
    meaning: {
      en: 'How old an applicant has to be; the scope says on which day.',
      zh: '申请者须达到的年龄；“范围”注明截至日期。',
      ru: 'Сколько лет должно быть поступающему; на какой день, говорит область действия.',
    },
  },
  'maximum-age': {
    holder: 'either',
    group: 'admission',
    type: age,
    units: ['years'],
    label: { en: 'Age at most', zh: '最高年龄', ru: 'Возраст не старше' },
    meaning: {
      en: 'The oldest age at which an applicant is taken.',
      zh: '可接受申请者的最大年龄。',
      ru: 'До какого возраста принимают.',
    },
  },
  documents: {
    holder: 'either',
    group: 'admission',
    type: documents,
    many: true,
    label: { en: 'Documents to hand in', zh: '申请材料', ru: 'Документы для подачи' },
    meaning: {
      en: 'What an applicant hands in, and which of it has to be translated, notarised or legalised.',
      zh: '申请须提交的材料，以及需翻译、公证或认证的材料。',
      ru: 'Что подаёт поступающий и что из этого нужно перевести, заверить или легализовать.',
    },
  },
  'application-deadline': {
    holder: 'either',
    group: 'admission',
    type: date,
    term: true,
    series: true,
    label: { en: 'Application deadline', zh: '申请截止', ru: 'Срок подачи' },
    meaning: {
      en: 'The last day for applications, and the first where it is named; the scope says whose.',
      zh: '申请截止日期（及来源所述开始日期）；“范围”注明对象。',
      ru: 'Последний день подачи и первый, если он назван; чьей подачи, говорит область действия.',
    },
  },
  scholarship: {
    holder: 'either',
    group: 'scholarship',
    type: text,
    many: true,
    label: { en: 'Scholarship', zh: '奖学金', ru: 'Стипендия' },
    meaning: {
      en: 'Aid that a student from abroad can apply for here, and what it covers.',
      zh: '留学生可申请的资助及其覆盖范围。',
      ru: 'Поддержка, на которую может подать иностранный студент, и что она покрывает.',
    },
  },
} as const satisfies PropertyTable;
