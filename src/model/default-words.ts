// The words of the field as rbm has them when a plan has none of its own, for one and for several, in six languages. They follow
// the language of the planning paper; the translations want the check of a translator.

import type { Phrase } from './phrase.ts'

interface DefaultWord {
  readonly one: Phrase
  /** Absent where the word has no other form. */
  readonly many?: Phrase
}

export const DEFAULT_WORDS = {
  goal: {
    one: {
      en: 'Strategic Goal',
      fr: 'But stratégique',
      es: 'Meta estratégica',
      ru: 'Стратегическая цель',
      zh: '总体战略目标',
      ar: 'الغاية الاستراتيجية',
    },
    many: {
      en: 'Strategic Goals',
      fr: 'Buts stratégiques',
      es: 'Metas estratégicas',
      ru: 'Стратегические цели',
      zh: '总体战略目标',
      ar: 'الغايات الاستراتيجية',
    },
  },
  impact: {
    one: { en: 'Impact', fr: 'Impact', es: 'Impacto', ru: 'Воздействие', zh: '影响', ar: 'الأثر' },
    many: { en: 'Impacts', fr: 'Impacts', es: 'Impactos', ru: 'Воздействия', zh: '影响', ar: 'الآثار' },
  },
  'thematic-priority': {
    one: {
      en: 'Thematic Priority',
      fr: 'Priorité thématique',
      es: 'Prioridad temática',
      ru: 'Тематический приоритет',
      zh: '主题优先事项',
      ar: 'الأولوية المواضيعية',
    },
    many: {
      en: 'Thematic Priorities',
      fr: 'Priorités thématiques',
      es: 'Prioridades temáticas',
      ru: 'Тематические приоритеты',
      zh: '主题优先事项',
      ar: 'الأولويات المواضيعية',
    },
  },
  outcome: {
    one: {
      en: 'Outcome',
      fr: 'Résultat',
      es: 'Resultado',
      ru: 'Конечный результат',
      zh: '成果',
      ar: 'النتيجة',
    },
    many: {
      en: 'Outcomes',
      fr: 'Résultats',
      es: 'Resultados',
      ru: 'Конечные результаты',
      zh: '成果',
      ar: 'النتائج',
    },
  },
  output: {
    one: {
      en: 'Output',
      fr: 'Produit',
      es: 'Producto',
      ru: 'Намеченный результат деятельности',
      zh: '输出成果',
      ar: 'الناتج',
    },
    many: {
      en: 'Outputs',
      fr: 'Produits',
      es: 'Productos',
      ru: 'Намеченные результаты деятельности',
      zh: '输出成果',
      ar: 'النواتج',
    },
  },
  activity: {
    one: {
      en: 'Activity',
      fr: 'Activité',
      es: 'Actividad',
      ru: 'Вид деятельности',
      zh: '活动',
      ar: 'النشاط',
    },
    many: {
      en: 'Activities',
      fr: 'Activités',
      es: 'Actividades',
      ru: 'Виды деятельности',
      zh: '活动',
      ar: 'الأنشطة',
    },
  },
  indicator: {
    one: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador', ru: 'Показатель', zh: '指标', ar: 'المؤشر' },
    many: {
      en: 'Indicators',
      fr: 'Indicateurs',
      es: 'Indicadores',
      ru: 'Показатели',
      zh: '指标',
      ar: 'المؤشرات',
    },
  },
  baseline: {
    one: {
      en: 'Baseline',
      fr: 'Valeur de référence',
      es: 'Valor de referencia',
      ru: 'Базовое значение',
      zh: '基准值',
      ar: 'خط الأساس',
    },
    many: {
      en: 'Baselines',
      fr: 'Valeurs de référence',
      es: 'Valores de referencia',
      ru: 'Базовые значения',
      zh: '基准值',
      ar: 'خطوط الأساس',
    },
  },
  target: {
    one: {
      en: 'Target',
      fr: 'Cible',
      es: 'Finalidad',
      ru: 'Целевой показатель',
      zh: '具体目标',
      ar: 'المقصد',
    },
    many: {
      en: 'Targets',
      fr: 'Cibles',
      es: 'Finalidades',
      ru: 'Целевые показатели',
      zh: '具体目标',
      ar: 'المقاصد',
    },
  },
  entity: {
    one: { en: 'Entity', fr: 'Entité', es: 'Entidad', ru: 'Подразделение', zh: '实体', ar: 'الكيان' },
    many: { en: 'Entities', fr: 'Entités', es: 'Entidades', ru: 'Подразделения', zh: '实体', ar: 'الكيانات' },
  },
  department: {
    one: {
      en: 'Department',
      fr: 'Département',
      es: 'Departamento',
      ru: 'Департамент',
      zh: '部门',
      ar: 'الدائرة',
    },
    many: {
      en: 'Departments',
      fr: 'Départements',
      es: 'Departamentos',
      ru: 'Департаменты',
      zh: '部门',
      ar: 'الدوائر',
    },
  },
  'funding-source': {
    one: {
      en: 'Funding source',
      fr: 'Source de financement',
      es: 'Fuente de financiación',
      ru: 'Источник финансирования',
      zh: '资金来源',
      ar: 'مصدر التمويل',
    },
    many: {
      en: 'Funding sources',
      fr: 'Sources de financement',
      es: 'Fuentes de financiación',
      ru: 'Источники финансирования',
      zh: '资金来源',
      ar: 'مصادر التمويل',
    },
  },
  'funding-class': {
    one: {
      en: 'Funding class',
      fr: 'Catégorie de financement',
      es: 'Clase de financiación',
      ru: 'Вид финансирования',
      zh: '资金类别',
      ar: 'فئة التمويل',
    },
    many: {
      en: 'Funding classes',
      fr: 'Catégories de financement',
      es: 'Clases de financiación',
      ru: 'Виды финансирования',
      zh: '资金类别',
      ar: 'فئات التمويل',
    },
  },
  category: {
    one: { en: 'Category', fr: 'Catégorie', es: 'Categoría', ru: 'Категория', zh: '类别', ar: 'الفئة' },
    many: { en: 'Categories', fr: 'Catégories', es: 'Categorías', ru: 'Категории', zh: '类别', ar: 'الفئات' },
  },
  'category-group': {
    one: {
      en: 'Category group',
      fr: 'Groupe de catégories',
      es: 'Grupo de categorías',
      ru: 'Группа категорий',
      zh: '类别组',
      ar: 'مجموعة الفئات',
    },
    many: {
      en: 'Category groups',
      fr: 'Groupes de catégories',
      es: 'Grupos de categorías',
      ru: 'Группы категорий',
      zh: '类别组',
      ar: 'مجموعات الفئات',
    },
  },
  cost: {
    one: { en: 'Cost', fr: 'Coût', es: 'Coste', ru: 'Затраты', zh: '成本', ar: 'التكلفة' },
    many: { en: 'Costs', fr: 'Coûts', es: 'Costes', ru: 'Затраты', zh: '成本', ar: 'التكاليف' },
  },
  revenue: {
    one: { en: 'Revenue', fr: 'Produits', es: 'Ingresos', ru: 'Поступления', zh: '收入', ar: 'الإيرادات' },
  },
  expenses: {
    one: { en: 'Expenses', fr: 'Charges', es: 'Gastos', ru: 'Расходы', zh: '支出', ar: 'النفقات' },
  },
  risk: {
    one: { en: 'Risk', fr: 'Risque', es: 'Riesgo', ru: 'Риск', zh: '风险', ar: 'الخطر' },
    many: { en: 'Risks', fr: 'Risques', es: 'Riesgos', ru: 'Риски', zh: '风险', ar: 'المخاطر' },
  },
  priority: {
    one: { en: 'Priority', fr: 'Priorité', es: 'Prioridad', ru: 'Приоритет', zh: '优先级', ar: 'الأولوية' },
    many: {
      en: 'Priorities',
      fr: 'Priorités',
      es: 'Prioridades',
      ru: 'Приоритеты',
      zh: '优先级',
      ar: 'الأولويات',
    },
  },
  must: {
    one: {
      en: 'Must',
      fr: 'Indispensable',
      es: 'Imprescindible',
      ru: 'Обязательно',
      zh: '必须',
      ar: 'ضروري',
    },
  },
  should: {
    one: { en: 'Should', fr: 'Important', es: 'Importante', ru: 'Желательно', zh: '应当', ar: 'مهم' },
  },
  could: { one: { en: 'Could', fr: 'Souhaitable', es: 'Deseable', ru: 'Возможно', zh: '可以', ar: 'ممكن' } },
  wont: {
    one: {
      en: "Won't",
      fr: 'Non retenu',
      es: 'No se llevará a cabo',
      ru: 'Не в этом цикле',
      zh: '本周期不做',
      ar: 'لن يُنفَّذ',
    },
  },
  total: {
    one: { en: 'Total', fr: 'Total', es: 'Total', ru: 'Всего', zh: '总计', ar: 'المجموع' },
    many: { en: 'Totals', fr: 'Totaux', es: 'Totales', ru: 'Всего', zh: '总计', ar: 'المجاميع' },
  },
  'financial-plan': {
    one: {
      en: 'Financial plan',
      fr: 'Plan financier',
      es: 'Plan Financiero',
      ru: 'Финансовый план',
      zh: '财务规划',
      ar: 'الخطة المالية',
    },
    many: {
      en: 'Financial plans',
      fr: 'Plans financiers',
      es: 'Planes Financieros',
      ru: 'Финансовые планы',
      zh: '财务规划',
      ar: 'الخطط المالية',
    },
  },
  'operational-plan': {
    one: {
      en: 'Operational plan',
      fr: 'Plan opérationnel',
      es: 'Plan Operacional',
      ru: 'Оперативный план',
      zh: '运作规划',
      ar: 'الخطة التشغيلية',
    },
    many: {
      en: 'Operational plans',
      fr: 'Plans opérationnels',
      es: 'Planes Operacionales',
      ru: 'Оперативные планы',
      zh: '运作规划',
      ar: 'الخطط التشغيلية',
    },
  },
  'strategic-plan': {
    one: {
      en: 'Strategic plan',
      fr: 'Plan stratégique',
      es: 'Plan Estratégico',
      ru: 'Стратегический план',
      zh: '战略规划',
      ar: 'الخطة الاستراتيجية',
    },
    many: {
      en: 'Strategic plans',
      fr: 'Plans stratégiques',
      es: 'Planes Estratégicos',
      ru: 'Стратегические планы',
      zh: '战略规划',
      ar: 'الخطط الاستراتيجية',
    },
  },
  'origin-entity': {
    one: {
      en: 'Entity of origin',
      fr: "Entité d'origine",
      es: 'Entidad de origen',
      ru: 'Исходное подразделение',
      zh: '来源实体',
      ar: 'الكيان المصدر',
    },
    many: {
      en: 'Entities of origin',
      fr: "Entités d'origine",
      es: 'Entidades de origen',
      ru: 'Исходные подразделения',
      zh: '来源实体',
      ar: 'الكيانات المصدر',
    },
  },
  year: {
    one: { en: 'Year', fr: 'Année', es: 'Año', ru: 'Год', zh: '年度', ar: 'السنة' },
    many: { en: 'Years', fr: 'Années', es: 'Años', ru: 'Годы', zh: '年度', ar: 'السنوات' },
  },
  regular: {
    one: {
      en: 'Regular budget',
      fr: 'Budget ordinaire',
      es: 'Presupuesto ordinario',
      ru: 'Регулярный бюджет',
      zh: '正常预算',
      ar: 'الميزانية العادية',
    },
  },
  extrabudgetary: {
    one: {
      en: 'Extrabudgetary',
      fr: 'Extrabudgétaire',
      es: 'Extrapresupuestario',
      ru: 'Внебюджетные средства',
      zh: '预算外',
      ar: 'خارج الميزانية',
    },
  },
  personnel: {
    one: { en: 'Personnel', fr: 'Personnel', es: 'Personal', ru: 'Персонал', zh: '人员', ar: 'الموظفون' },
  },
  'travel-events': {
    one: {
      en: 'Travel and events',
      fr: 'Voyages et manifestations',
      es: 'Viajes y eventos',
      ru: 'Поездки и мероприятия',
      zh: '差旅和活动',
      ar: 'السفر والأحداث',
    },
  },
  'consultants-contracts': {
    one: {
      en: 'Consultants and contractual services',
      fr: 'Consultants et services contractuels',
      es: 'Consultores y servicios por contrata',
      ru: 'Консультанты и услуги по контрактам',
      zh: '咨询和合同服务',
      ar: 'الخبراء الاستشاريون والخدمات التعاقدية',
    },
  },
  'equipment-it': {
    one: {
      en: 'Equipment and IT',
      fr: 'Équipement et informatique',
      es: 'Equipos e informática',
      ru: 'Оборудование и ИТ',
      zh: '设备和信息技术',
      ar: 'المعدات وتكنولوجيا المعلومات',
    },
  },
  'other-support': {
    one: {
      en: 'Other direct or indirect support costs',
      fr: "Autres coûts d'appui directs ou indirects",
      es: 'Otros gastos de apoyo directos o indirectos',
      ru: 'Прочие прямые или косвенные вспомогательные расходы',
      zh: '其他直接或间接支持费用',
      ar: 'تكاليف الدعم الأخرى المباشرة أو غير المباشرة',
    },
  },
} as const satisfies Readonly<Record<string, DefaultWord>>
