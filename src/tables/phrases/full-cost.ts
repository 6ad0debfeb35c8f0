// What the sheets on full cost say: the bridges from direct to full cost, and the journal of services.

import type { Phrase } from '../../model/phrase.ts'

export const BRIDGE_BY: Phrase = {
  en: 'Direct to full by {term}',
  fr: 'Direct à complet par {term}',
  es: 'Directo a total por {term}',
  ru: 'Прямые и полные: {term}',
  zh: '直接至完全成本：{term}',
  ar: 'من المباشر إلى الكامل: {term}',
}

export const SERVICES: Phrase = {
  en: 'Services',
  fr: 'Services',
  es: 'Servicios',
  ru: 'Услуги',
  zh: '服务',
  ar: 'الخدمات',
}

export const BRIDGE_TITLE: Phrase = {
  en: 'From direct cost to full cost, by {term}',
  fr: 'Du coût direct au coût complet, par {term}',
  es: 'Del costo directo al costo total, por {term}',
  ru: 'От прямых затрат к полным: {term}',
  zh: '从直接成本到完全成本：{term}',
  ar: 'من التكلفة المباشرة إلى التكلفة الكاملة، بحسب {term}',
}

export const DIRECT_AND_FULL: Phrase = {
  en: 'direct and full cost',
  fr: 'coût direct et coût complet',
  es: 'costo directo y costo total',
  ru: 'прямые и полные затраты',
  zh: '直接成本和完全成本',
  ar: 'التكلفة المباشرة والتكلفة الكاملة',
}

export const DIRECT: Phrase = {
  en: 'Direct cost',
  fr: 'Coût direct',
  es: 'Costo directo',
  ru: 'Прямые затраты',
  zh: '直接成本',
  ar: 'التكلفة المباشرة',
}

export const GIVEN: Phrase = {
  en: 'Services given',
  fr: 'Services fournis',
  es: 'Servicios prestados',
  ru: 'Оказанные услуги',
  zh: '提供的服务',
  ar: 'الخدمات المقدمة',
}

export const RECEIVED: Phrase = {
  en: 'Services received',
  fr: 'Services reçus',
  es: 'Servicios recibidos',
  ru: 'Полученные услуги',
  zh: '接受的服务',
  ar: 'الخدمات المتلقاة',
}

export const LESS: Phrase = { en: 'less', fr: 'moins', es: 'menos', ru: 'минус', zh: '减', ar: 'ناقصاً' }

export const PLUS: Phrase = { en: 'plus', fr: 'plus', es: 'más', ru: 'плюс', zh: '加', ar: 'زائداً' }

export const FULL: Phrase = {
  en: 'Full cost',
  fr: 'Coût complet',
  es: 'Costo total',
  ru: 'Полные затраты',
  zh: '完全成本',
  ar: 'التكلفة الكاملة',
}

export const OF_DIRECT: Phrase = {
  en: 'of direct',
  fr: 'du direct',
  es: 'del directo',
  ru: 'от прямых',
  zh: '占直接成本',
  ar: 'من المباشرة',
}

export const NO_OUTCOME: Phrase = {
  en: 'No {outcome}',
  fr: 'Sans {outcome}',
  es: 'Sin {outcome}',
  ru: 'Без связи: {outcome}',
  zh: '无{outcome}',
  ar: 'بدون {outcome}',
}

export const ENABLING_COST: Phrase = {
  en: 'Enabling {outputs}: services, and what nobody carries of them',
  fr: '{outputs} de soutien\u00a0: services, et ce que personne n’en supporte',
  es: '{outputs} de apoyo: servicios, y lo que nadie asume de ellos',
  ru: '{outputs} (обеспечение): услуги и их часть, которую никто не несёт',
  zh: '支持性{outputs}：服务及其无人承担的部分',
  ar: '{outputs} الداعمة: الخدمات وما لا يتحمله أحد منها',
}

export const BROKEN_LINKS: Phrase = {
  en: '{outputs} with a broken link',
  fr: '{outputs} dont un lien est rompu',
  es: '{outputs} con un vínculo roto',
  ru: '{outputs} с нарушенной связью',
  zh: '链接中断的{outputs}',
  ar: '{outputs} ذات رابط معطوب',
}

export const NOT_CARRIED: Phrase = {
  en: 'of which services that nobody carries',
  fr: 'dont services que personne ne supporte',
  es: 'de los cuales, servicios que nadie asume',
  ru: 'в том числе услуги, которые никто не несёт',
  zh: '其中：无人承担的服务',
  ar: 'منها خدمات لا يتحملها أحد',
}

export const CONSERVED: Phrase = {
  en: 'Full less direct cost: zero, or money was lost or made',
  fr: 'Coût complet moins coût direct\u00a0: zéro, sinon de l’argent a été perdu ou créé',
  es: 'Costo total menos costo directo: cero; si no, se ha perdido o creado dinero',
  ru: 'Полные минус прямые затраты: ноль, иначе деньги потеряны или созданы',
  zh: '完全成本减直接成本：应为零，否则资金有遗漏或虚增',
  ar: 'التكلفة الكاملة ناقصاً المباشرة: صفر، وإلا فقد ضاع مال أو نشأ',
}

export const BRIDGE_NOTE: Phrase = {
  en: 'Full cost is direct cost, less the services that enabling {outputs} give, plus the services that delivering {outputs} receive. Services are split over entities by the shares declared, then over the delivering {outputs} of each entity in proportion to their direct cost, year by year and within one funding class. {sheet} lists them one by one.',
  fr: 'Le coût complet est le coût direct, moins les services fournis par les {outputs} de soutien, plus les services reçus par les {outputs} opérationnels. Les services sont répartis entre les entités selon les parts déclarées, puis entre les {outputs} opérationnels de chaque entité en proportion de leur coût direct, année par année et au sein d’une même catégorie de financement. La feuille {sheet} en donne la liste.',
  es: 'El costo total es el costo directo, menos los servicios que prestan los {outputs} de apoyo, más los servicios que reciben los {outputs} operativos. Los servicios se reparten entre las entidades según las cuotas declaradas y, dentro de cada una, entre sus {outputs} operativos en proporción a su costo directo, año por año y dentro de una misma clase de financiación. La hoja {sheet} los enumera.',
  ru: 'Полные затраты – это прямые затраты за вычетом услуг, которые оказывают обеспечивающие {outputs}, плюс услуги, которые получают остальные {outputs}. Услуги распределяются между подразделениями по объявленным долям, затем внутри подразделения пропорционально прямым затратам, по годам и в пределах одного вида финансирования. Перечень – на листе {sheet}.',
  zh: '完全成本等于直接成本，减去支持性{outputs}提供的服务，加上交付性{outputs}接受的服务。服务先按申报份额分摊到各实体，再在实体内按各{outputs}的直接成本比例，逐年并在同一资金类别内分摊。明细见“{sheet}”工作表。',
  ar: 'التكلفة الكاملة هي التكلفة المباشرة، ناقصاً الخدمات التي تقدمها {outputs} الداعمة، زائداً الخدمات التي تتلقاها {outputs} المنفِّذة. وتوزَّع الخدمات على الكيانات بالحصص المعلنة، ثم داخل كل كيان على {outputs} المنفِّذة بنسبة تكلفتها المباشرة، سنة بسنة وضمن فئة التمويل نفسها. وترد قائمتها في الورقة {sheet}.',
}

export const SERVICES_SHOWS: Phrase = {
  en: 'What enabling {outputs} give and others carry, entry by entry, with the shares',
  fr: 'Ce que donnent les {outputs} de soutien et que d’autres supportent, écriture par écriture, avec les parts',
  es: 'Lo que dan los {outputs} de apoyo y asumen otros, asiento por asiento, con las cuotas',
  ru: 'Что дают обеспечивающие {outputs} и кто это несёт: по записям, с долями',
  zh: '支持性{outputs}提供并由其他方承担的成本，逐笔列出份额',
  ar: 'ما تقدمه {outputs} الداعمة ويتحمله غيرها، قيداً قيداً، مع الحصص',
}

export const SERVICE: Phrase = {
  en: 'Service',
  fr: 'Service',
  es: 'Servicio',
  ru: 'Услуга',
  zh: '服务',
  ar: 'الخدمة',
}

export const ENTRY: Phrase = {
  en: 'Entry',
  fr: 'Écriture',
  es: 'Asiento',
  ru: 'Запись',
  zh: '分录',
  ar: 'القيد',
}

export const LINK: Phrase = { en: 'Link', fr: 'Lien', es: 'Vínculo', ru: 'Связь', zh: '关联', ar: 'الرابط' }

export const PART_OF_SERVICE: Phrase = {
  en: 'Part of the service',
  fr: 'Part du service',
  es: 'Parte del servicio',
  ru: 'Доля услуги',
  zh: '占该服务的份额',
  ar: 'الحصة من الخدمة',
}

export const HOW: Phrase = {
  en: 'How',
  fr: 'Comment',
  es: 'Cómo',
  ru: 'Как',
  zh: '计算方法',
  ar: 'الكيفية',
}

export const GIVES: Phrase = {
  en: 'gives its cost to those whom it serves',
  fr: 'donne son coût à ceux qu’il sert',
  es: 'cede su costo a quienes sirve',
  ru: 'передаёт свои затраты тем, кого обслуживает',
  zh: '将其成本分摊给服务对象',
  ar: 'يعطي تكلفته لمن يخدمهم',
}

export const SERVES: Phrase = {
  en: '{share} serves {to}',
  fr: '{share} au service de {to}',
  es: '{share} al servicio de {to}',
  ru: '{share} для {to}',
  zh: '{share} 服务于 {to}',
  ar: '{share} لخدمة {to}',
}

export const IN_DIRECT_COST: Phrase = {
  en: '{share} of the direct cost of {entity} is {to}',
  fr: '{to}\u00a0: {share} du coût direct de {entity}',
  es: '{to}: {share} del costo directo de {entity}',
  ru: '{to}: {share} прямых затрат {entity}',
  zh: '{to} 占 {entity} 直接成本的 {share}',
  ar: '{to}: {share} من التكلفة المباشرة لـ {entity}',
}

export const FOR_OUTCOME: Phrase = {
  en: '{share} for {to}',
  fr: '{share} pour {to}',
  es: '{share} para {to}',
  ru: '{share} на {to}',
  zh: '{share} 用于 {to}',
  ar: '{share} لأجل {to}',
}
