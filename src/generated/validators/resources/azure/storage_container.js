/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/storage_container.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicAccess !== undefined){
if(typeof data.publicAccess !== "string"){
const err0 = {instancePath:instancePath+"/publicAccess",schemaPath:"#/properties/publicAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hasImmutabilityPolicy !== undefined){
if(typeof data.hasImmutabilityPolicy !== "boolean"){
const err1 = {instancePath:instancePath+"/hasImmutabilityPolicy",schemaPath:"#/properties/hasImmutabilityPolicy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hasLegalHold !== undefined){
if(typeof data.hasLegalHold !== "boolean"){
const err2 = {instancePath:instancePath+"/hasLegalHold",schemaPath:"#/properties/hasLegalHold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.defaultEncryptionScope !== undefined){
if(typeof data.defaultEncryptionScope !== "string"){
const err3 = {instancePath:instancePath+"/defaultEncryptionScope",schemaPath:"#/properties/defaultEncryptionScope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"publicAccess":true,"hasImmutabilityPolicy":true,"hasLegalHold":true,"defaultEncryptionScope":true},"dynamicProps":false,"dynamicItems":false};
