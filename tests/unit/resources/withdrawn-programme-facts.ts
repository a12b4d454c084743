/**
 * Facts on programmes that edition 2026.11 had and that were taken out on purpose, as `school|level|property|value|source`
 * (a price as `41000 CNY of 2024`), each with the reason. What is only known to be wrong stays, with `deprecated:`.
 */
export const withdrawnFacts: readonly { readonly fact: string; readonly reason: string }[] = [
  {
    fact: 'jinan-university|bachelor|programme|Undergraduate medicine in Chinese|chinanews-jinan-medical-school-2003',
    reason: 'The news item names four courses of 2003 and no language; the programme is named without one.',
  },
  {
    fact: 'jinan-university|bachelor|teaching-language|zh|chinanews-jinan-medical-school-2003',
    reason: 'The news item names no language of teaching.',
  },
  ...['um-fhs-bachelor-2021', 'um-tuition-2025', 'um-ckyc-fees-2018'].map((source) => ({
    fact: `university-of-macau|bachelor|programme-note|Tuition in 2025/26: 61,300 MOP a semester, or 18,750 for holders of a Macau identity card. A bed in a residential college with 15 meals a week cost students from outside Macau 23,700 MOP in 2018/19.|${source}`,
    reason: 'One note of two years and three sources: each year now stands with the page that speaks of it.',
  })),
  ...[
    'programme|General Medicine',
    'programme|Dentistry',
    'programme|Pharmacy',
    'programme|Nursing',
    'degree|MD',
    'degree|Specialist',
    'degree|Bachelor',
    'duration|72',
    'duration|60',
    'duration|48',
  ].map((said) => ({
    fact: `pacific-state-medical-university|bachelor|${said}|shikhadikkha-pacific-state-medical-university`,
    reason: 'The page dates the founding to 1930, as no other source does, and reads as if written by a machine.',
  })),
  {
    fact: 'chongqing-medical-university|bachelor|programme-note|The internship lasts 48 weeks at least and may be done in China or abroad, though not in Nepal for students from Nepal.|china-admissions-cqmu-mbbs',
    reason: 'It says where the internship is done, and stands under `internship-place` in the same words.',
  },
  {
    fact: 'capital-medical-university|bachelor|tuition|50000 CNY of 2025|mbbsrussia-capital-medical-university',
    reason: 'The page prints a range, 42,000 to 50,000 yuan, and the range stands there now.',
  },
  {
    fact: 'capital-medical-university|bachelor|programme-note|The source gives a range of 42,000 to 50,000 yuan.|mbbsrussia-capital-medical-university',
    reason: 'The fee itself is the range.',
  },
  {
    fact: 'capital-medical-university|bachelor|tuition|50000 CNY|rmcedu-capital-medical-university',
    reason: 'A fee without a date, where another page dates one.',
  },
  ...['tuition|28000 CNY', 'programme|Clinical medicine', 'degree|MBBS', 'teaching-language|en'].map((said) => ({
    fact: `fujian-medical-university|bachelor|${said}|rajedu-fujian-medical-university`,
    reason: 'A page without a date whose fee two dated pages of the school contradict.',
  })),
  ...[
    'programme|Clinical medicine (MBBS)',
    'degree|MBBS',
    'teaching-language|en',
    'duration|72',
    'programme-note|An agent\'s page; the university itself names Chinese and English.',
  ].map((said) => ({
    fact: `gannan-medical-university|bachelor|${said}|studysphere-gannan-medical-university`,
    reason: 'One text for all schools with the name put in; the school’s prospectus asks for other marks.',
  })),
  ...['tuition|30000 CNY', 'duration|72'].map((said) => ({
    fact: `jilin-university-medical-division|bachelor|${said}|besteduchina-jilin-university-internship`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  ...['programme|Medicine (MBBS) in English', 'teaching-language|en', 'internship|12', 'degree|MBBS', 'duration|72'].map((said) => ({
    fact: `sichuan-university|bachelor|${said}|urdusky-sichuan-university-2026`,
    reason: 'The page reads as if written by a machine: its digits are garbled, or it contradicts the school’s own guide.',
  })),
  ...['duration|72', 'tuition|45000 CNY of 2025-12', 'teaching-language|en', 'programme|Clinical medicine', 'programme-note|Agency page; the school’s own page for 2026 says the course is taught in Chinese.', 'degree|MBBS'].map((said) => ({
    fact: `peking-university-health-science-center|bachelor|${said}|iambbs-peking-university-health-science-center`,
    reason: 'The page reads as if written by a machine: its digits are garbled, or it contradicts the school’s own guide.',
  })),
  {
    fact: 'wuhan-university-school-of-medicine|bachelor|tuition|32000 CNY|besteduchina-wuhan-fees',
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  },
  {
    fact: 'zhejiang-university-school-of-medicine|bachelor|duration|66|universityscholarship4china-zhejiang',
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  },
  ...['tuition|40000 CNY', 'duration|72'].map((said) => ({
    fact: `tongji-medical-college-hust|bachelor|${said}|sicas-hust-fees`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  ...['internship|12', 'degree|MBBS', 'programme|Medicine (MBBS) in English', 'tuition|42800 CNY', 'teaching-language|en', 'duration|72'].map((said) => ({
    fact: `zhejiang-university-school-of-medicine|bachelor|${said}|foreignedsarthi-zhejiang-school-of-medicine`,
    reason: 'The page reads as if written by a machine: its digits are garbled, or it contradicts the school’s own guide.',
  })),
  {
    fact: 'wuhan-university-school-of-medicine|bachelor|duration|72|mbbsdirect-wuhan-university',
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  },
  ...['internship|12', 'duration|72'].map((said) => ({
    fact: `jiangsu-university|bachelor|${said}|sichina-jiangsu-university-mbbs`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  ...['tuition|30000 CNY', 'duration|72'].map((said) => ({
    fact: `jilin-university-medical-division|bachelor|${said}|abroadadvice-jilin-university`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  ...['duration|72', 'tuition|30000 CNY'].map((said) => ({
    fact: `jilin-university-medical-division|bachelor|${said}|cucas-jilin-university-internship`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  ...['internship|12', 'duration|72'].map((said) => ({
    fact: `xiamen-university|bachelor|${said}|chinaeducenter-xiamen-mbbs`,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
  {
    fact: 'shantou-university|bachelor|tuition|60000 CNY|edurizon-shantou-university',
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  },
  {
    fact: 'southeast-university|bachelor|tuition|32000 CNY|mbbsuniversities-southeast-university',
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  },
  ...['programme|Undergraduate courses in Chinese, five-year group', 'programme|Undergraduate courses in Chinese, four-year group', 'teaching-language|zh'].map((said) => ({
    fact: `kunming-medical-university|bachelor|${said}|lnmlw-kunming-guide-2022`,
    reason: 'The guide for citizens gives the lengths and names no language of teaching; the groups are named without one.',
  })),
  ...['duration|60', 'duration|48'].map((said) => ({
    fact: `kunming-medical-university|bachelor|${said}|lnmlw-kunming-guide-2022`,
    reason: 'A mirror that a machine translated and that breaks numbers; it alone named these groups of courses.',
  })),
  ...['Clinical medicine', 'Stomatology', 'Pharmacy', 'Nursing'].map((title) => ({
    fact: `mudanjiang-medical-university|bachelor|programme|${title}|worldwidecolleges-mudanjiang-medical-university`,
    reason: 'The site puts the text of one school under another, and nobody else names these courses.',
  })),
  ...[
    'programme|Pharmacy',
    'programme|Pharmacy with intensive English',
    'programme|Pharmaceutical preparations',
    'programme|Clinical pharmacy',
    'programme|Chinese pharmacy',
    'teaching-language|zh',
    'duration|48',
    'duration|60',
  ].map((said) => ({
    fact: `shenyang-pharmaceutical-university|bachelor|${said}|liuxuequn-shenyang-pharmaceutical-university-2009`,
    reason: 'An agency’s list of 2009; what stands still is told by a later page.',
  })),
  ...[
    'china-medical-university|bachelor|duration|72|guidance-for-admission-china-medical-university',
    'harbin-medical-university|bachelor|duration|72|mbbsdirect-harbin-medical-university',
    'jinan-university|bachelor|duration|72|limcc-jinan-university',
    'nantong-university|bachelor|duration|72|medicochina-admission',
    'shihezi-university|bachelor|duration|60|theeducationabroad-shihezi',
    'shihezi-university|bachelor|duration|72|mbbsuniversities-shihezi',
    'sichuan-university|bachelor|duration|72|besteduchina-west-china-internship',
    'sichuan-university|bachelor|duration|72|joinus4education-sichuan-university',
    'southeast-university|bachelor|duration|72|mbbsuniversities-southeast-university',
    'tianjin-medical-university|bachelor|duration|72|abroadadvice-tianjin-medical-university',
    'wenzhou-medical-university|bachelor|duration|72|jagvimal-mbbs-fees-2019',
    'wenzhou-medical-university|bachelor|duration|72|limcc-wenzhou-medical-university',
    'wenzhou-medical-university|bachelor|duration|72|sacbu-wenzhou-undergraduate-guide',
    'xiangya-school-of-medicine|doctor|duration|96|wodeyuanxiao-central-south-university',
  ].map((fact) => ({
    fact,
    reason: 'An agency’s length without a date gave way to the ministry’s provisions of the same course.',
  })),
  ...[
    'gannan-medical-university|bachelor|programme-note|The agent calls it the lowest fee.|rmcedu-gannan-medical-university',
    'jilin-university-medical-division|bachelor|programme-note|The internship lasts at least 48 weeks|abroadadvice-jilin-university',
    'jilin-university-medical-division|bachelor|programme-note|The internship lasts at least 48 weeks|besteduchina-jilin-university-internship',
    'jilin-university-medical-division|bachelor|programme-note|The internship lasts at least 48 weeks|cucas-jilin-university-internship',
    'ningbo-university|doctor|programme-note|The page names a tuition of 10,000 without currency or period.|bctuijian-ningbo-clinical-doctorate',
    'qingdao-university-medical-college|bachelor|programme-note|The source calls it the least fee; hospital practice comes last.|admissions365-qingdao-mbbs-2026',
    'shihezi-university|bachelor|programme-note|The source’s table runs over five years, 184,500 yuan in all with room and charges.|theeducationabroad-shihezi',
    "southern-medical-university|bachelor|programme-note|The agent's page has no date and does not name the language.|joinus4education-southern-medical-university",
    'tongji-medical-college-hust|bachelor|programme-note|The source counts five years and a sixth in hospital, taught in English, then in both languages, then in Chinese.|eduworld-hust-mbbs-2015',
    'university-of-south-china|bachelor|programme-note|12,000 in the first year.|chinastudytrack-university-of-south-china',
    'university-of-south-china|bachelor|programme-note|20,000 in the first year.|edxel-university-of-south-china',
    'xian-jiaotong-university|bachelor|programme-note|A course for students from abroad is named too, its length is not.|5bin-xjtu-hsc-education',
  ].map((fact) => ({
    fact,
    reason: 'A remark on the page, or what a typed figure beside it says; it states no fact of its own.',
  })),
  ...[
    'xiangya-school-of-medicine|doctor|teaching-language|zh|wodeyuanxiao-central-south-university',
  ].map((fact) => ({
    fact,
    reason: 'A mirror that a machine translated gave way to the other source of the same thing.',
  })),
  ...[
    'anhui-medical-university|bachelor|programme|Medicine (MBBS)|besteduchina-anhui-internship',
    'sichuan-university|bachelor|programme|Medicine (MBBS)|admissioninstitute-sichuan-university',
  ].map((fact) => ({
    fact,
    reason: 'An agency’s figure without a date gave way to an official or newer dated one of the same thing.',
  })),
];
