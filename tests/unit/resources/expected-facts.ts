/** The seed documents, as sources of the reference. */
export const seedSources = {
  harbin: 'wikipedia-en-harbin-medical-university',
  asrmu: 'asrmu-website',
  chongqing: 'wikipedia-en-chongqing-medical-university',
  nanjing: 'njmu-international-organizations',
  elic: 'cqmu-elic-introduction',
} as const;

/** A number as a seed gives it: whose, what, how much; where it matters how it is qualified and what it covers. */
export interface ExpectedNumber {
  readonly source: string;
  readonly slug: string;
  readonly property: string;
  readonly number: number;
  readonly qualifier?: string;
  readonly scope?: RegExp;
}

function numbers(
  source: string,
  slug: string,
  rows: readonly (readonly [string, number, string?, RegExp?])[],
): ExpectedNumber[] {
  return rows.map(([property, number, qualifier, scope]) => ({
    source,
    slug,
    property,
    number,
    ...(qualifier ? { qualifier } : {}),
    ...(scope ? { scope } : {}),
  }));
}

export const expectedNumbers: readonly ExpectedNumber[] = [
  ...numbers(seedSources.harbin, 'harbin-medical-university', [
    ['founded', 1926],
    ['campus-area', 2_360_000],
    ['doctoral-programmes', 4, '', /first-level/],
    ['doctoral-programmes', 41, '', /second-level/],
    ['masters-programmes', 49, '', /second-level/],
    ['undergraduate-programmes', 11],
    ['postdoctoral-programmes', 5],
    ['students-total', 10_000, 'at-least'],
    ['postgraduate-students', 3_000, 'at-least'],
    ['staff-total', 10_000, 'at-least'],
    ['affiliated-hospitals', 6],
    ['affiliated-hospitals', 5],
    ['hospital-beds', 2905],
    ['key-disciplines', 1, '', /national/],
    ['key-disciplines', 32, '', /provincial/],
    ['key-laboratories', 6],
    ['key-laboratories', 11, '', /provincial/],
    ['partner-universities', 5],
    ['library-volumes', 1_500_000, 'at-least', /books/],
    ['library-volumes', 4707, '', /journals/],
    ['library-volumes', 330_000, '', /electronic/],
  ]),
  ...numbers(seedSources.chongqing, 'chongqing-medical-university', [
    ['founded', 1956],
    ['students-total', 25_857],
    ['students-total', 27_724],
    ['international-students', 499],
    ['doctoral-students', 1601],
    ['masters-students', 7249],
    ['undergraduate-students', 18_044],
    ['junior-college-students', 331],
    ['affiliated-hospitals', 15],
    ['hospital-beds', 20_800, 'at-least'],
    ['outpatient-visits', 15_460_000, 'about'],
    ['inpatient-discharges', 660_000, 'about'],
    ['academic-staff', 2497],
    ['senior-academic-staff', 1690],
    ['doctoral-supervisors', 432],
    ['masters-supervisors', 1598],
    ['schools', 22],
    ['undergraduate-programmes', 36],
    ['undergraduate-programmes', 46],
    ['masters-programmes', 53],
    ['doctoral-programmes', 26],
    ['postdoctoral-programmes', 5],
    ['first-class-programmes', 19, '', /national/],
    ['first-class-programmes', 28, '', /Chongqing/],
    ['key-disciplines', 4],
    ['key-disciplines', 43],
    ['key-laboratories', 3, '', /Ministry of Education/],
    ['key-laboratories', 18, '', /Chongqing/],
    ['research-centres', 11, '', /institute/],
    ['research-centres', 6, '', /centre/],
    ['research-centres', 22, '', /laborator/],
    ['research-projects', 4500, 'at-least'],
    ['research-projects', 54],
    ['publications', 10_000, 'at-least'],
    ['research-awards', 38],
    ['research-awards', 2],
    ['research-awards', 80, 'at-least'],
    ['journals', 8],
  ]),
  ...numbers(seedSources.elic, 'chongqing-medical-university', [
    ['founded', 1956],
    ['international-students-since', 2001],
    ['research-projects', 3200, 'at-least'],
  ]),
];

/** Every row of the ranking tables of Harbin's article: list, year, rank. */
export const harbinRankings = [
  ['bcur-medical', 2023, 5],
  ['bcur-medical', 2024, 5],
  ['cuaa-regional', 2020, 21],
  ['cuaa-national', 2020, 105],
  ['cuaa-non-double-first-class', 2021, 15],
  ['cuaa-national', 2021, 85],
  ['cuaa-national', 2022, 104],
  ['cuaa-national', 2023, 103],
  ['cuaa-national', 2024, 102],
  ['nature-index-china', 2022, 206],
  ['nature-index-china', 2023, 145],
  ['nature-index-china', 2024, 171],
  ['cwur-world', 2023, 703],
  ['cwur-world', 2024, 677],
  ['us-news-global', 2022, 1027],
  ['us-news-global', 2024, 1030],
] as const;

/** What a claim in words must at least say: whose, which property, a pattern its English text meets. */
export const expectedTexts: readonly (readonly [string, string, string, RegExp])[] = [
  [seedSources.harbin, 'harbin-medical-university', 'president', /^Zhang Xue$/],
  [seedSources.harbin, 'harbin-medical-university', 'ownership', /^public$/],
  [seedSources.harbin, 'harbin-medical-university', 'national-standing', /211/],
  [seedSources.harbin, 'harbin-medical-university', 'recognition', /Medical Council of India/],
  [seedSources.harbin, 'harbin-medical-university', 'directory-listing', /IMED/],
  [seedSources.harbin, 'harbin-medical-university', 'directory-listing', /WDOMS/],
  [seedSources.harbin, 'harbin-medical-university', 'teaching-language', /^en$/],
  [seedSources.harbin, 'harbin-medical-university', 'affiliation', /ECFMG/],
  [seedSources.harbin, 'harbin-medical-university', 'affiliation', /BMCI/],
  [seedSources.harbin, 'harbin-medical-university', 'partner', /Nankai/],
  [seedSources.harbin, 'harbin-medical-university', 'achievement', /Kas[hc]/],
  [seedSources.chongqing, 'chongqing-medical-university', 'origin', /Shanghai First Medical College/],
  [seedSources.chongqing, 'chongqing-medical-university', 'origin-country', /Mauritius/],
  [seedSources.chongqing, 'chongqing-medical-university', 'recognition', /ECFMG/],
  [seedSources.chongqing, 'chongqing-medical-university', 'achievement', /HIFU/],
  [seedSources.chongqing, 'chongqing-medical-university', 'campus', /Yuzhong/],
  [seedSources.elic, 'chongqing-medical-university', 'partner', /University College London|UCL/],
  [seedSources.elic, 'chongqing-medical-university', 'partner', /British Columbia/],
  [seedSources.elic, 'chongqing-medical-university', 'partner', /Dartmouth/],
  [seedSources.elic, 'chongqing-medical-university', 'achievement', /50/],
  [seedSources.elic, 'chongqing-medical-university', 'achievement', /antibody|IgM/i],
  [seedSources.asrmu, 'asrmu', 'founding-date', /^2014-07-01$/],
  [seedSources.asrmu, 'asrmu', 'chair', /Yang Baofeng/],
  [seedSources.asrmu, 'asrmu', 'chair', /Sechenov|Glybochko/],
  [seedSources.asrmu, 'asrmu', 'member-count', /10.*10/],
  [seedSources.asrmu, 'asrmu', 'member-count', /50.*50/],
  [seedSources.asrmu, 'asrmu', 'member-count', /45/],
  [seedSources.nanjing, 'asrmu', 'member-count', /92/],
  [seedSources.asrmu, 'asrmu', 'supported-by', /Ministry of Health of the Russian Federation/],
  [seedSources.asrmu, 'asrmu', 'supported-by', /Ministry of Education/],
  [seedSources.asrmu, 'asrmu', 'governing-body', /10 Chinese and 10 Russian/],
  [seedSources.nanjing, 'eurasia-pacific-uninet', 'founding-date', /^2000$/],
  [seedSources.nanjing, 'eurasia-pacific-uninet', 'founded-by', /OeAD/],
  [seedSources.nanjing, 'eurasia-pacific-uninet', 'member-count', /150/],
  [seedSources.nanjing, 'm9-collaboration-network', 'founded-by', /Chongqing Medical University/],
  [seedSources.nanjing, 'brimea', 'founded-by', /China Medical University/],
  [seedSources.nanjing, 'brimea', 'member-count', /15/],
  [seedSources.nanjing, 'belt-and-road-federation-for-health-promotion', 'founded-by', /Nanjing Medical University/],
  [seedSources.nanjing, 'belt-and-road-federation-for-health-promotion', 'chair', /Wang Changqing/],
  [seedSources.nanjing, 'south-and-southeast-asia-medical-education-and-service-alliance', 'founded-by', /Kunming/],
  [
    seedSources.nanjing,
    'south-and-southeast-asia-medical-education-and-service-alliance',
    'founded-by',
    /Shanghai Jiao Tong/,
  ],
];

/** Nanjing's six international organizations: alliance, role, entry date. */
export const nanjingMemberships = [
  ['asrmu', 'member', null],
  ['belt-and-road-federation-for-health-promotion', 'founder', '2019-11-11'],
  ['brimea', 'founder', '2018-05'],
  ['eurasia-pacific-uninet', 'member', '2009-10'],
  ['m9-collaboration-network', 'founder', '2021-07-09'],
  ['south-and-southeast-asia-medical-education-and-service-alliance', 'member', null],
] as const;

/** Sechenov, and the nine Russian universities that answered first, in the words of the site. */
export const firstRussians = [
  ['sechenov-university', null],
  ['amur-state-medical-academy', 'Amur State Medical Academy'],
  ['pacific-state-medical-university', 'Pacific State Medical University'],
  ['rudn-university', "Peoples' Friendship University of Russia"],
  ['north-western-state-medical-university', 'Northwestern State Medical University'],
  ['far-eastern-state-medical-university', 'Far-Eastern State Medical University'],
  ['bashkir-state-medical-university', 'Bashkir State Medical University'],
  ['saratov-state-medical-university', 'Saratov State Medical University'],
  ['kuban-state-medical-university', 'Kuban State Medical University'],
  ['moscow-state-university-of-medicine-and-dentistry', 'Moscow State University of Medicine and Dentistry'],
] as const;

/** The M9 schools besides Chongqing, which proposed it. */
export const m9Schools = [
  'capital-medical-university',
  'tianjin-medical-university',
  'china-medical-university',
  'harbin-medical-university',
  'nanjing-medical-university',
  'wenzhou-medical-university',
  'anhui-medical-university',
  'southern-medical-university',
] as const;

/** The 45 lines of ASRMU's Chinese list, to the letter. */
export const listedChinese = [
  'Anhui Medical University',
  'Beihua University School of Medicine',
  'Beijing University of Chinese Medicine',
  'Capital Medical University',
  'Central South University Xiangya School of Medicine',
  'China Medical University',
  'China Pharmaceutical University',
  'Chongqing Medical University',
  'Dalian Medical University',
  'Fujian Medical University',
  'Guangxi Medical University',
  'Guangzhou Medical University',
  'Hainan Medical University',
  'Harbin Medical University',
  'Hebei Medicine University',
  'Heilongjiang University of Chinese Medicine',
  'Jiamusi University',
  'Kunming Medical University',
  'Lanzhou University School of Medicine',
  'Medical College of Qingdao University',
  'Medical College of Soochow University',
  'Medical College of Zhengzhou University',
  'Medical Science Division of Jilin University',
  'Mudanjiang Medical University',
  'Nanjing Medical University',
  'Ningxia Medical University',
  'Peking University Health Science Center',
  'Qiqihar Medical University',
  'Shandong University School of Medicine',
  'Shanghai Jiao Tong University School of Medicine',
  'Shanghai Medical College of Fudan University',
  'Shanxi Medical University',
  'Shenyang Pharmaceutical University',
  'Sichuan University',
  'Southern Medical University',
  'Tianjin Medical University',
  'Tianjin University of Traditional Chinese Medicine',
  'Tongji Medical College,Huazhong University of Science and Tech',
  'Tsinghua University School of Medicine',
  'University of Macau',
  'Wuhan University School of Medicine',
  'Shanghai Jiao Tong University School of Medicine',
  'Shanghai Medical University',
  'Zhejiang University School of Medicine',
  'Zhongshan School of Medicine of Sun Yat-sen University',
] as const;

/** The dated events of ASRMU's site: the date as precise as the site gives it, and the place. */
export const asrmuEvents = [
  ['2013-10', null],
  ['2014-07-01', /Harbin/],
  ['2014-09-01', /Moscow/],
  ['2014-09-02', /Moscow/],
  ['2015-05-28', /Ufa/],
  ['2015-06-01', /Ufa/],
  ['2015-11-19', null],
  ['2016-01-26', /Sanya/],
  ['2016-04-10', /Sochi/],
  ['2016-06-29', /Moscow/],
  ['2016-11-10', /Voronezh/],
] as const;
