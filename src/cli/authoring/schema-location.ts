// Where the copies of the schemas lie in a plan repository: in it, so that editors find them offline, on every machine, whether or not
// and wherever rbm is installed. The folder begins with a dot, so rbm itself reads nothing there.

export const SCHEMA_FOLDER = '.rbm/schemas'
