import type { Attestation, DocumentKind } from '../domain/documents.ts';
import type { Named, Texts } from './texts.ts';

const kind = {
  'application-form': { en: 'application form', zh: '申请表', ru: 'анкета (заявление)' },
  passport: { en: 'passport', zh: '护照', ru: 'паспорт' },
  photograph: { en: 'photographs', zh: '照片', ru: 'фотографии' },
  diploma: { en: 'school certificate or diploma', zh: '毕业证书', ru: 'аттестат или диплом' },
  transcript: { en: 'transcript of marks', zh: '成绩单', ru: 'выписка с оценками' },
  recognition: { en: 'recognition of the certificate', zh: '学历认可证明', ru: 'признание документа об образовании' },
  'medical-form': { en: 'medical form', zh: '体检表', ru: 'медицинская справка' },
  'hiv-certificate': { en: 'HIV certificate', zh: '艾滋病检测证明', ru: 'справка об отсутствии ВИЧ' },
  vaccination: { en: 'vaccination record', zh: '疫苗接种证明', ru: 'сведения о прививках' },
  'police-record': { en: 'police record', zh: '无犯罪记录证明', ru: 'справка об отсутствии судимости' },
  'bank-proof': { en: 'bank proof', zh: '银行存款证明', ru: 'справка из банка' },
  guarantor: { en: 'guarantor’s letter', zh: '经济担保书', ru: 'письмо поручителя' },
  recommendation: { en: 'letters of recommendation', zh: '推荐信', ru: 'рекомендательные письма' },
  'language-certificate': { en: 'language certificate', zh: '语言证书', ru: 'языковой сертификат' },
  'exam-certificate': { en: 'exam certificate', zh: '入学考试成绩', ru: 'результат экзамена' },
  'study-plan': { en: 'study plan or statement', zh: '学习计划或个人陈述', ru: 'план учёбы или мотивационное письмо' },
  'curriculum-vitae': { en: 'curriculum vitae', zh: '个人简历', ru: 'резюме' },
  'birth-certificate': { en: 'birth certificate', zh: '出生证明', ru: 'свидетельство о рождении' },
  'parents-consent': { en: 'parents’ consent', zh: '父母同意书', ru: 'согласие родителей' },
  visa: { en: 'visa or migration card', zh: '签证或移民卡', ru: 'виза или миграционная карта' },
  insurance: { en: 'health insurance', zh: '医疗保险', ru: 'медицинская страховка' },
} as const satisfies Named<DocumentKind>;

const attested = {
  translated: { en: 'translated', zh: '译文', ru: 'с переводом' },
  notarised: { en: 'notarised', zh: '公证', ru: 'заверено нотариусом' },
  legalised: { en: 'legalised by the consulate', zh: '领事认证', ru: 'с консульской легализацией' },
  apostille: { en: 'with apostille', zh: '附加证明书', ru: 'с апостилем' },
  original: { en: 'original', zh: '原件', ru: 'оригинал' },
  copy: { en: 'photocopy', zh: '复印件', ru: 'копия' },
} as const satisfies Named<Attestation>;

/** What a school asks an applicant to hand in. */
export const document = {
  kind,
  attested,
  attestedAs: { en: '{document} ({ways})', zh: '{document}（{ways}）', ru: '{document} ({ways})' },
} as const satisfies Texts;
