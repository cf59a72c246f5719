/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/storage_bucket.json","x-type":"storage.googleapis.com/Bucket","x-related":{"encrypted-by":["gcp/kms_crypto_key"]},"x-related-from":{"contains":["gcp/project"],"reads":["gcp/vertex_dataset","gcp/vertex_model","gcp/vertex_custom_job","gcp/vertex_tuning_job","gcp/vertex_index","gcp/vertex_reasoning_engine","gcp/notebooks_instance","gcp/notebooks_runtime"],"writes":["gcp/vertex_custom_job","gcp/vertex_training_pipeline","gcp/vertex_pipeline_job"],"grounded-on":["gcp/discoveryengine_data_store"],"fine-tuned-on":["gcp/vertex_model"],"has-permission":["gcp/service_account"]},"type":"object","properties":{"location":{"type":"string"},"locationType":{"type":"string"},"storageClass":{"type":"string"},"iamConfiguration":{"type":"object","properties":{"publicAccessPrevention":{"type":"string"},"uniformBucketLevelAccess":{"type":"object","properties":{"enabled":{"type":"boolean"},"lockedTime":{"type":"string"}}},"bucketPolicyOnly":{"type":"object","properties":{"enabled":{"type":"boolean"}}}}},"encryption":{"type":"object","properties":{"defaultKmsKeyName":{"type":"string"}}},"versioning":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"logging":{"type":"object","properties":{"logBucket":{"type":"string"},"logObjectPrefix":{"type":"string"}}},"softDeletePolicy":{"type":"object","properties":{"retentionDurationSeconds":{"type":["integer","string"]}}},"retentionPolicy":{"type":"object","properties":{"retentionPeriod":{"type":["integer","string"]},"isLocked":{"type":"boolean"}}},"iamPolicy":{"type":"object","properties":{"bindings":{"type":"array","items":{"type":"object","properties":{"role":{"type":"string"},"members":{"type":"array","items":{"type":"string"}},"condition":{"type":"object","properties":{"title":{"type":"string"},"expression":{"type":"string"}}}}}},"auditConfigs":{"type":"array","items":{"type":"object","properties":{"service":{"type":"string"},"auditLogConfigs":{"type":"array","items":{"type":"object","properties":{"logType":{"type":"string"},"exemptedMembers":{"type":"array","items":{"type":"string"}}}}}}}}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/storage_bucket.json" */;
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
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err0 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.locationType !== undefined){
if(typeof data.locationType !== "string"){
const err1 = {instancePath:instancePath+"/locationType",schemaPath:"#/properties/locationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.storageClass !== undefined){
if(typeof data.storageClass !== "string"){
const err2 = {instancePath:instancePath+"/storageClass",schemaPath:"#/properties/storageClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.iamConfiguration !== undefined){
let data3 = data.iamConfiguration;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.publicAccessPrevention !== undefined){
if(typeof data3.publicAccessPrevention !== "string"){
const err3 = {instancePath:instancePath+"/iamConfiguration/publicAccessPrevention",schemaPath:"#/properties/iamConfiguration/properties/publicAccessPrevention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.uniformBucketLevelAccess !== undefined){
let data5 = data3.uniformBucketLevelAccess;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.enabled !== undefined){
if(typeof data5.enabled !== "boolean"){
const err4 = {instancePath:instancePath+"/iamConfiguration/uniformBucketLevelAccess/enabled",schemaPath:"#/properties/iamConfiguration/properties/uniformBucketLevelAccess/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data5.lockedTime !== undefined){
if(typeof data5.lockedTime !== "string"){
const err5 = {instancePath:instancePath+"/iamConfiguration/uniformBucketLevelAccess/lockedTime",schemaPath:"#/properties/iamConfiguration/properties/uniformBucketLevelAccess/properties/lockedTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/iamConfiguration/uniformBucketLevelAccess",schemaPath:"#/properties/iamConfiguration/properties/uniformBucketLevelAccess/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.bucketPolicyOnly !== undefined){
let data8 = data3.bucketPolicyOnly;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.enabled !== undefined){
if(typeof data8.enabled !== "boolean"){
const err7 = {instancePath:instancePath+"/iamConfiguration/bucketPolicyOnly/enabled",schemaPath:"#/properties/iamConfiguration/properties/bucketPolicyOnly/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/iamConfiguration/bucketPolicyOnly",schemaPath:"#/properties/iamConfiguration/properties/bucketPolicyOnly/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/iamConfiguration",schemaPath:"#/properties/iamConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.encryption !== undefined){
let data10 = data.encryption;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.defaultKmsKeyName !== undefined){
if(typeof data10.defaultKmsKeyName !== "string"){
const err10 = {instancePath:instancePath+"/encryption/defaultKmsKeyName",schemaPath:"#/properties/encryption/properties/defaultKmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.versioning !== undefined){
let data12 = data.versioning;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.enabled !== undefined){
if(typeof data12.enabled !== "boolean"){
const err12 = {instancePath:instancePath+"/versioning/enabled",schemaPath:"#/properties/versioning/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.logging !== undefined){
let data14 = data.logging;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.logBucket !== undefined){
if(typeof data14.logBucket !== "string"){
const err14 = {instancePath:instancePath+"/logging/logBucket",schemaPath:"#/properties/logging/properties/logBucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.logObjectPrefix !== undefined){
if(typeof data14.logObjectPrefix !== "string"){
const err15 = {instancePath:instancePath+"/logging/logObjectPrefix",schemaPath:"#/properties/logging/properties/logObjectPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.softDeletePolicy !== undefined){
let data17 = data.softDeletePolicy;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.retentionDurationSeconds !== undefined){
let data18 = data17.retentionDurationSeconds;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")){
const err17 = {instancePath:instancePath+"/softDeletePolicy/retentionDurationSeconds",schemaPath:"#/properties/softDeletePolicy/properties/retentionDurationSeconds/type",keyword:"type",params:{type: schema31.properties.softDeletePolicy.properties.retentionDurationSeconds.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/softDeletePolicy",schemaPath:"#/properties/softDeletePolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.retentionPolicy !== undefined){
let data19 = data.retentionPolicy;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.retentionPeriod !== undefined){
let data20 = data19.retentionPeriod;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")){
const err19 = {instancePath:instancePath+"/retentionPolicy/retentionPeriod",schemaPath:"#/properties/retentionPolicy/properties/retentionPeriod/type",keyword:"type",params:{type: schema31.properties.retentionPolicy.properties.retentionPeriod.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.isLocked !== undefined){
if(typeof data19.isLocked !== "boolean"){
const err20 = {instancePath:instancePath+"/retentionPolicy/isLocked",schemaPath:"#/properties/retentionPolicy/properties/isLocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/retentionPolicy",schemaPath:"#/properties/retentionPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.iamPolicy !== undefined){
let data22 = data.iamPolicy;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.bindings !== undefined){
let data23 = data22.bindings;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.role !== undefined){
if(typeof data24.role !== "string"){
const err22 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/role",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.members !== undefined){
let data26 = data24.members;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(typeof data26[i1] !== "string"){
const err23 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members/" + i1,schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.condition !== undefined){
let data28 = data24.condition;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.title !== undefined){
if(typeof data28.title !== "string"){
const err25 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/title",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data28.expression !== undefined){
if(typeof data28.expression !== "string"){
const err26 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/expression",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0,schemaPath:"#/properties/iamPolicy/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/iamPolicy/bindings",schemaPath:"#/properties/iamPolicy/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data22.auditConfigs !== undefined){
let data31 = data22.auditConfigs;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.service !== undefined){
if(typeof data32.service !== "string"){
const err30 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/service",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data32.auditLogConfigs !== undefined){
let data34 = data32.auditLogConfigs;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.logType !== undefined){
if(typeof data35.logType !== "string"){
const err31 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/logType",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/logType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data35.exemptedMembers !== undefined){
let data37 = data35.exemptedMembers;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(typeof data37[i4] !== "string"){
const err32 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers/" + i4,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/iamPolicy/auditConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/iamPolicy",schemaPath:"#/properties/iamPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"location":true,"locationType":true,"storageClass":true,"iamConfiguration":true,"encryption":true,"versioning":true,"logging":true,"softDeletePolicy":true,"retentionPolicy":true,"iamPolicy":true},"dynamicProps":false,"dynamicItems":false};
