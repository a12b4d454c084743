import type { NamedDegree } from '../domain/properties/types/degree.ts';
import type { Named } from './texts.ts';

/** Degrees whose names are words; MBBS, PhD and the like are written alike in every language. */
export const degree = {
  specialist: { en: 'Specialist', zh: '专家文凭', ru: 'Специалист' },
  bachelor: { en: 'Bachelor', zh: '学士', ru: 'Бакалавр' },
  'bachelor-of-science': { en: 'Bachelor of Science', zh: '理学学士', ru: 'Бакалавр наук' },
  'bachelor-of-medicine': { en: 'Bachelor of Medicine', zh: '医学学士', ru: 'Бакалавр медицины' },
  master: { en: 'Master', zh: '硕士', ru: 'Магистр' },
  'doctor-of-medicine': { en: 'Doctor of Medicine', zh: '医学博士', ru: 'Доктор медицины' },
  'medical-doctor': { en: 'Medical Doctor', zh: '医学博士', ru: 'Доктор медицины' },
  'md-physician': { en: 'MD (Physician)', zh: '医学博士（医师）', ru: 'Доктор медицины (врач)' },
  'doctor-of-dentistry': { en: 'Doctor of Dentistry', zh: '牙医学博士', ru: 'Доктор стоматологии' },
  pharmacist: { en: 'Pharmacist', zh: '药师', ru: 'Провизор' },
} as const satisfies Named<NamedDegree>;
