import type { PropertyTable } from './property.ts';
import { area } from './types/area.ts';
import { count } from './types/count.ts';
import { name } from './types/name.ts';
import { year } from './types/year.ts';

/** How large the school is and who teaches and heals there. */
export const sizeProperties = {
  'affiliated-hospitals': {
    group: 'clinical',
    type: count,
    units: ['items'],
    better: 'higher',
    label: { en: 'Affiliated hospitals', zh: '附属医院', ru: 'Аффилированные больницы' },
    meaning: {
      en: 'Hospitals that belong to the school or are run under its name, as the source counts them.',
      zh: '隶属学校或以其名义运行的医院数，按来源口径。',
      ru: 'Больницы, принадлежащие вузу или работающие под его именем, по счёту источника.',
    },
  },
  'teaching-hospitals': {
    group: 'clinical',
    type: count,
    units: ['items'],
    better: 'higher',
    label: { en: 'Teaching hospitals and bases', zh: '教学医院与实习基地', ru: 'Клинические базы' },
    meaning: {
      en: 'Other hospitals where students are taught by agreement.',
      zh: '按协议承担教学的其他医院。',
      ru: 'Другие больницы, где студентов учат по договору.',
    },
  },
  'hospital-beds': {
    group: 'clinical',
    type: count,
    units: ['beds'],
    better: 'higher',
    label: { en: 'Hospital beds', zh: '病床数', ru: 'Больничные койки' },
    meaning: {
      en: 'Beds in the hospitals the source counts; the scope says which.',
      zh: '来源所计医院的床位数；“范围”注明所指医院。',
      ru: 'Койки в больницах, которые считает источник; область действия уточняет какие.',
    },
  },
  'outpatient-visits': {
    group: 'clinical',
    type: count,
    units: ['visits'],
    better: 'higher',
    label: { en: 'Outpatient visits, a year', zh: '年门诊量', ru: 'Амбулаторные посещения, в год' },
    meaning: {
      en: 'Visits to the hospitals’ outpatient clinics in a year.',
      zh: '所属医院一年的门诊人次。',
      ru: 'Посещения поликлиник этих больниц за год.',
    },
  },
  'inpatient-discharges': {
    group: 'clinical',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'Inpatients discharged, a year', zh: '年出院人次', ru: 'Выписано из стационара, в год' },
    meaning: {
      en: 'Patients who left hospital after a stay, in a year.',
      zh: '一年内出院的住院患者人次。',
      ru: 'Больные, выписанные после лечения в стационаре за год.',
    },
  },
  'staff-total': {
    group: 'clinical',
    type: count,
    units: ['people'],
    label: { en: 'Staff, all', zh: '教职工总数', ru: 'Сотрудники, всего' },
    meaning: {
      en: 'All employees; some sources count the hospitals’ staff, the scope says so.',
      zh: '全部教职工；部分来源含医院职工，“范围”注明。',
      ru: 'Все работники; часть источников считает и больницы, это указано в области действия.',
    },
  },
  'academic-staff': {
    group: 'clinical',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'Teachers', zh: '专任教师', ru: 'Преподаватели' },
    meaning: { en: 'Full-time teaching staff.', zh: '全职教学人员。', ru: 'Штатные преподаватели.' },
  },
  'senior-academic-staff': {
    group: 'clinical',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'Professors and associate professors', zh: '高级职称教师', ru: 'Профессора и доценты' },
    meaning: {
      en: 'Teachers with a senior title.',
      zh: '具有高级职称的教师。',
      ru: 'Преподаватели с высшими учёными званиями.',
    },
  },
  'doctoral-supervisors': {
    group: 'clinical',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'Doctoral supervisors', zh: '博士生导师', ru: 'Руководители докторантов' },
    meaning: {
      en: 'Teachers allowed to supervise doctoral candidates.',
      zh: '具有博士研究生指导资格的教师。',
      ru: 'Преподаватели с правом руководить докторантами (аспирантами).',
    },
  },
  'masters-supervisors': {
    group: 'clinical',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'Master’s supervisors', zh: '硕士生导师', ru: 'Руководители магистрантов' },
    meaning: {
      en: 'Teachers allowed to supervise master’s students.',
      zh: '具有硕士研究生指导资格的教师。',
      ru: 'Преподаватели с правом руководить магистрантами.',
    },
  },
  'students-total': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Students', zh: '在校生', ru: 'Студенты' },
    meaning: {
      en: 'All full-time students at every level, as the source counts them.',
      zh: '各层次全日制学生总数，按来源口径。',
      ru: 'Все очные студенты всех уровней, по счёту источника.',
    },
  },
  'undergraduate-students': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Undergraduates', zh: '本科生', ru: 'Студенты первого уровня' },
    meaning: {
      en: 'Students in bachelor’s or single-cycle programmes.',
      zh: '本科阶段学生。',
      ru: 'Студенты бакалавриата и специалитета.',
    },
  },
  'postgraduate-students': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Postgraduates', zh: '研究生', ru: 'Магистранты и аспиранты' },
    meaning: {
      en: 'Master’s and doctoral students together.',
      zh: '硕士生与博士生合计。',
      ru: 'Магистранты и докторанты вместе.',
    },
  },
  'masters-students': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Master’s students', zh: '硕士研究生', ru: 'Магистранты' },
    meaning: { en: 'Students in master’s programmes.', zh: '硕士阶段学生。', ru: 'Студенты магистратуры.' },
  },
  'doctoral-students': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Doctoral candidates', zh: '博士研究生', ru: 'Докторанты (аспиранты)' },
    meaning: {
      en: 'Students working for a doctorate.',
      zh: '攻读博士学位的学生。',
      ru: 'Обучающиеся, готовящие диссертацию.',
    },
  },
  'junior-college-students': {
    group: 'size',
    type: count,
    units: ['people'],
    label: { en: 'Junior college students', zh: '专科生', ru: 'Студенты младшего колледжа' },
    meaning: {
      en: 'Students in two- or three-year courses below the bachelor’s degree.',
      zh: '低于本科的两年或三年制学生。',
      ru: 'Студенты двух-трёхлетних курсов ниже бакалавриата.',
    },
  },
  'international-students': {
    group: 'international',
    type: count,
    units: ['people'],
    better: 'higher',
    label: { en: 'International students', zh: '留学生', ru: 'Иностранные студенты' },
    meaning: {
      en: 'Students from abroad enrolled at the date named.',
      zh: '所列日期在读的外国留学生。',
      ru: 'Студенты из-за рубежа на указанную дату.',
    },
  },
  'countries-of-origin': {
    group: 'international',
    type: count,
    units: ['items'],
    label: { en: 'Countries its students come from', zh: '生源国数', ru: 'Стран, откуда студенты' },
    meaning: {
      en: 'Countries that the students from abroad come from.',
      zh: '留学生来源国家数量。',
      ru: 'Число стран, откуда приехали студенты.',
    },
  },
  'international-students-since': {
    group: 'international',
    type: year,
    label: { en: 'Students from abroad since', zh: '招收留学生始于', ru: 'Иностранцы учатся с' },
    meaning: {
      en: 'The year the first students from abroad came.',
      zh: '首次招收留学生的年份。',
      ru: 'Год приёма первых иностранных студентов.',
    },
  },
  'origin-country': {
    group: 'international',
    type: name,
    many: true,
    label: { en: 'Students come from', zh: '主要生源国', ru: 'Откуда студенты' },
    meaning: {
      en: 'Countries the source names as home of many students.',
      zh: '来源列出的主要生源国。',
      ru: 'Страны, которые источник называет родиной многих студентов.',
    },
  },
  'partner-universities': {
    group: 'international',
    type: count,
    units: ['items'],
    label: { en: 'Partners abroad', zh: '境外合作院校', ru: 'Зарубежные партнёры' },
    meaning: {
      en: 'Schools and institutions abroad with an agreement.',
      zh: '签有协议的境外院校与机构数。',
      ru: 'Зарубежные вузы и организации, с которыми есть договор.',
    },
  },
  partner: {
    group: 'international',
    type: name,
    many: true,
    label: { en: 'Partner', zh: '合作院校', ru: 'Партнёр' },
    meaning: {
      en: 'A partner that the source names.',
      zh: '来源具名的合作方。',
      ru: 'Партнёр, которого называет источник.',
    },
  },
  'campus-area': {
    group: 'size',
    type: area,
    units: ['m2', 'ha', 'mu'],
    label: { en: 'Campus area', zh: '占地面积', ru: 'Площадь кампуса' },
    meaning: {
      en: 'Ground the campuses cover; 15 mu are one hectare.',
      zh: '各校区占地面积；15 亩合 1 公顷。',
      ru: 'Площадь территории; 15 му составляют гектар.',
    },
  },
  campus: {
    group: 'size',
    type: name,
    many: true,
    label: { en: 'Campus', zh: '校区', ru: 'Кампус' },
    meaning: {
      en: 'Where the school teaches, by district or name.',
      zh: '办学地点（区或校区名）。',
      ru: 'Где учат: район или название.',
    },
  },
  schools: {
    group: 'size',
    type: count,
    units: ['items'],
    label: { en: 'Schools and departments', zh: '院系数', ru: 'Факультеты и институты' },
    meaning: {
      en: 'Teaching units of the school, as the source counts them.',
      zh: '教学院系数量，按来源口径。',
      ru: 'Учебные подразделения, по счёту источника.',
    },
  },
  'undergraduate-programmes': {
    group: 'teaching',
    type: count,
    units: ['items'],
    label: { en: 'Undergraduate programmes', zh: '本科专业', ru: 'Программы первого уровня' },
    meaning: {
      en: 'Bachelor’s and single-cycle programmes on offer.',
      zh: '开设的本科专业数。',
      ru: 'Программы бакалавриата и специалитета.',
    },
  },
  'masters-programmes': {
    group: 'teaching',
    type: count,
    units: ['items'],
    label: { en: 'Master’s programmes', zh: '硕士点', ru: 'Программы магистратуры' },
    meaning: {
      en: 'Fields in which a master’s degree can be taken; the scope says at which level they are counted.',
      zh: '可授予硕士学位的学科数；“范围”注明统计级别。',
      ru: 'Направления, где присуждают степень магистра; область действия уточняет уровень счёта.',
    },
  },
  'doctoral-programmes': {
    group: 'teaching',
    type: count,
    units: ['items'],
    label: { en: 'Doctoral programmes', zh: '博士点', ru: 'Докторские программы' },
    meaning: {
      en: 'Fields in which a doctorate can be taken; the scope says at which level they are counted.',
      zh: '可授予博士学位的学科数；“范围”注明统计级别。',
      ru: 'Направления, где готовят докторов; область действия уточняет уровень счёта.',
    },
  },
  'postdoctoral-programmes': {
    group: 'teaching',
    type: count,
    units: ['items'],
    label: { en: 'Postdoctoral stations', zh: '博士后流动站', ru: 'Постдокторские программы' },
    meaning: {
      en: 'Programmes for research after the doctorate.',
      zh: '博士后科研流动站数。',
      ru: 'Программы исследований после защиты.',
    },
  },
} as const satisfies PropertyTable;
