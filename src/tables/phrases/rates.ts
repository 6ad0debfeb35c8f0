// What the sheet of rates says: by which rates amounts become comparable ([R15]).

import type { Phrase } from '../../model/phrase.ts'

export const RATES: Phrase = {
  en: 'Rates',
  fr: 'Taux',
  es: 'Tasas',
  ru: 'Ставки',
  zh: '费率',
  ar: 'المعدلات',
}

export const RATES_TITLE: Phrase = {
  en: 'Rates and standard costs in use',
  fr: 'Taux et coûts standard appliqués',
  es: 'Tasas y costos estándar aplicados',
  ru: 'Применяемые ставки и нормативные затраты',
  zh: '采用的费率和标准成本',
  ar: 'المعدلات والتكاليف المعيارية المستعملة',
}

export const AS_DECLARED: Phrase = {
  en: 'As declared in the plan; each with its file and line',
  fr: 'Tels que déclarés dans le plan, chacun avec son fichier et sa ligne',
  es: 'Tal como se declaran en el plan; cada una con su archivo y línea',
  ru: 'Как объявлено в плане; для каждой указаны файл и строка',
  zh: '按计划申报，各附文件和行号',
  ar: 'كما أُعلنت في الخطة، ولكل منها ملفه وسطره',
}

export const WHAT: Phrase = { en: 'What', fr: 'Objet', es: 'Concepto', ru: 'Что', zh: '项目', ar: 'البند' }

export const DETAIL: Phrase = {
  en: 'Detail',
  fr: 'Précision',
  es: 'Detalle',
  ru: 'Уточнение',
  zh: '说明',
  ar: 'التفصيل',
}

export const PLACE: Phrase = {
  en: 'Place',
  fr: 'Emplacement',
  es: 'Ubicación',
  ru: 'Место',
  zh: '位置',
  ar: 'الموضع',
}

export const CURRENCY: Phrase = {
  en: 'Currency of the plan',
  fr: 'Monnaie du plan',
  es: 'Moneda del plan',
  ru: 'Валюта плана',
  zh: '计划货币',
  ar: 'عملة الخطة',
}

export const DECIMALS: Phrase = {
  en: 'decimals: {count}',
  fr: 'décimales\u00a0: {count}',
  es: 'decimales: {count}',
  ru: 'знаков после запятой: {count}',
  zh: '小数位数：{count}',
  ar: 'المنازل العشرية: {count}',
}

export const EXCHANGE: Phrase = {
  en: 'Exchange rates: worth of one unit in {currency}',
  fr: 'Taux de change\u00a0: valeur d’une unité en {currency}',
  es: 'Tipos de cambio: valor de una unidad en {currency}',
  ru: 'Обменные курсы: стоимость одной единицы в {currency}',
  zh: '汇率：一单位折合{currency}',
  ar: 'أسعار الصرف: قيمة الوحدة بعملة {currency}',
}

export const SUPPORT: Phrase = {
  en: 'Support cost on direct cost',
  fr: 'Coûts d’appui sur le coût direct',
  es: 'Gastos de apoyo sobre el costo directo',
  ru: 'Вспомогательные расходы от прямых затрат',
  zh: '直接成本的支助费用',
  ar: 'تكاليف الدعم على التكلفة المباشرة',
}

export const AGREED: Phrase = {
  en: 'agreed for this agreement',
  fr: 'convenu pour cet accord',
  es: 'convenido para este acuerdo',
  ru: 'согласовано для этого соглашения',
  zh: '该协议约定',
  ar: 'متفق عليه لهذا الاتفاق',
}

export const INCREASES: Phrase = {
  en: 'Price increases, compounded from the year of the prices',
  fr: 'Hausses de prix, composées à partir de l’année des prix',
  es: 'Aumentos de precios, compuestos desde el año de los precios',
  ru: 'Рост цен, нарастающим итогом от года цен',
  zh: '价格上涨率（自价格基准年起复合计算）',
  ar: 'زيادات الأسعار، مركبةً من سنة الأسعار',
}

export const PRICE_BASIS: Phrase = {
  en: 'Price basis',
  fr: 'Base de prix',
  es: 'Base de precios',
  ru: 'Ценовая база',
  zh: '价格基准',
  ar: 'أساس الأسعار',
}

export const PRICES_OF: Phrase = {
  en: 'Cost lines in prices of {year}: {count}',
  fr: 'Lignes de coût aux prix de {year}\u00a0: {count}',
  es: 'Líneas de costo a precios de {year}: {count}',
  ru: 'Строки затрат в ценах {year} г.: {count}',
  zh: '按{year}年价格计算的成本行：{count}',
  ar: 'بنود التكلفة بأسعار {year}: {count}',
}

export const FINAL_PRICES: Phrase = {
  en: 'Cost lines whose amounts are final: {count}',
  fr: 'Lignes de coût dont les montants sont définitifs\u00a0: {count}',
  es: 'Líneas de costo con importes definitivos: {count}',
  ru: 'Строки затрат с окончательными суммами: {count}',
  zh: '金额为最终值的成本行：{count}',
  ar: 'بنود التكلفة ذات المبالغ النهائية: {count}',
}

export const VACANCY: Phrase = {
  en: 'Vacancy rate, taken off once',
  fr: 'Taux de vacance, déduit une fois',
  es: 'Tasa de vacantes, deducida una vez',
  ru: 'Доля вакансий, вычитается один раз',
  zh: '空缺率（扣减一次）',
  ar: 'معدل الشغور، يُخصم مرة واحدة',
}

export const VACANCY_OF: Phrase = {
  en: 'all posts',
  fr: 'tous les postes',
  es: 'todos los puestos',
  ru: 'все должности',
  zh: '所有职位',
  ar: 'جميع الوظائف',
}

export const STANDARD_COSTS: Phrase = {
  en: 'Standard costs: one post for a full year',
  fr: 'Coûts standard\u00a0: un poste pour une année entière',
  es: 'Costos estándar: un puesto durante un año completo',
  ru: 'Нормативные затраты: одна должность за полный год',
  zh: '标准成本：一个职位全年',
  ar: 'التكاليف المعيارية: وظيفة واحدة لسنة كاملة',
}

export const REVENUE_UNITS: Phrase = {
  en: 'Amount of one revenue unit',
  fr: 'Montant d’une unité de recettes',
  es: 'Importe de una unidad de ingresos',
  ru: 'Размер одной единицы поступлений',
  zh: '一个收入单位的金额',
  ar: 'مبلغ وحدة الإيرادات الواحدة',
}

export const NONE_DECLARED: Phrase = {
  en: 'None declared',
  fr: 'Néant',
  es: 'Ninguno declarado',
  ru: 'Не объявлено',
  zh: '未申报',
  ar: 'لم يُعلن أي منها',
}
