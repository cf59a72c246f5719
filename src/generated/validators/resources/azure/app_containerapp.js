/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/app_containerapp.json" */;
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
if(data.identity !== undefined){
let data0 = data.identity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
const err0 = {instancePath:instancePath+"/identity/type",schemaPath:"#/properties/identity/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.principalId !== undefined){
if(typeof data0.principalId !== "string"){
const err1 = {instancePath:instancePath+"/identity/principalId",schemaPath:"#/properties/identity/properties/principalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.tenantId !== undefined){
if(typeof data0.tenantId !== "string"){
const err2 = {instancePath:instancePath+"/identity/tenantId",schemaPath:"#/properties/identity/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.userAssignedIdentities !== undefined){
let data4 = data0.userAssignedIdentities;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err3 = {instancePath:instancePath+"/identity/userAssignedIdentities",schemaPath:"#/properties/identity/properties/userAssignedIdentities/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environmentId !== undefined){
if(typeof data.environmentId !== "string"){
const err5 = {instancePath:instancePath+"/environmentId",schemaPath:"#/properties/environmentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.workloadProfileName !== undefined){
if(typeof data.workloadProfileName !== "string"){
const err6 = {instancePath:instancePath+"/workloadProfileName",schemaPath:"#/properties/workloadProfileName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.managedEnvironment !== undefined){
let data8 = data.managedEnvironment;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.vnetConfiguration !== undefined){
let data9 = data8.vnetConfiguration;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.internal !== undefined){
if(typeof data9.internal !== "boolean"){
const err8 = {instancePath:instancePath+"/managedEnvironment/vnetConfiguration/internal",schemaPath:"#/properties/managedEnvironment/properties/vnetConfiguration/properties/internal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err9 = {instancePath:instancePath+"/managedEnvironment/vnetConfiguration",schemaPath:"#/properties/managedEnvironment/properties/vnetConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.publicNetworkAccess !== undefined){
if(typeof data8.publicNetworkAccess !== "string"){
const err10 = {instancePath:instancePath+"/managedEnvironment/publicNetworkAccess",schemaPath:"#/properties/managedEnvironment/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/managedEnvironment",schemaPath:"#/properties/managedEnvironment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.configuration !== undefined){
let data12 = data.configuration;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.activeRevisionsMode !== undefined){
if(typeof data12.activeRevisionsMode !== "string"){
const err12 = {instancePath:instancePath+"/configuration/activeRevisionsMode",schemaPath:"#/properties/configuration/properties/activeRevisionsMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.ingress !== undefined){
let data14 = data12.ingress;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.external !== undefined){
if(typeof data14.external !== "boolean"){
const err13 = {instancePath:instancePath+"/configuration/ingress/external",schemaPath:"#/properties/configuration/properties/ingress/properties/external/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.fqdn !== undefined){
if(typeof data14.fqdn !== "string"){
const err14 = {instancePath:instancePath+"/configuration/ingress/fqdn",schemaPath:"#/properties/configuration/properties/ingress/properties/fqdn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.targetPort !== undefined){
let data17 = data14.targetPort;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err15 = {instancePath:instancePath+"/configuration/ingress/targetPort",schemaPath:"#/properties/configuration/properties/ingress/properties/targetPort/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.transport !== undefined){
if(typeof data14.transport !== "string"){
const err16 = {instancePath:instancePath+"/configuration/ingress/transport",schemaPath:"#/properties/configuration/properties/ingress/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.allowInsecure !== undefined){
if(typeof data14.allowInsecure !== "boolean"){
const err17 = {instancePath:instancePath+"/configuration/ingress/allowInsecure",schemaPath:"#/properties/configuration/properties/ingress/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.clientCertificateMode !== undefined){
if(typeof data14.clientCertificateMode !== "string"){
const err18 = {instancePath:instancePath+"/configuration/ingress/clientCertificateMode",schemaPath:"#/properties/configuration/properties/ingress/properties/clientCertificateMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data14.ipSecurityRestrictions !== undefined){
let data21 = data14.ipSecurityRestrictions;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
const err19 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions/" + i0+"/name",schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data22.action !== undefined){
if(typeof data22.action !== "string"){
const err20 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions/" + i0+"/action",schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data22.ipAddressRange !== undefined){
if(typeof data22.ipAddressRange !== "string"){
const err21 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions/" + i0+"/ipAddressRange",schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/items/properties/ipAddressRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.description !== undefined){
if(typeof data22.description !== "string"){
const err22 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions/" + i0+"/description",schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions/" + i0,schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/configuration/ingress/ipSecurityRestrictions",schemaPath:"#/properties/configuration/properties/ingress/properties/ipSecurityRestrictions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/configuration/ingress",schemaPath:"#/properties/configuration/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.registries !== undefined){
let data27 = data12.registries;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.server !== undefined){
if(typeof data28.server !== "string"){
const err26 = {instancePath:instancePath+"/configuration/registries/" + i1+"/server",schemaPath:"#/properties/configuration/properties/registries/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data28.identity !== undefined){
if(typeof data28.identity !== "string"){
const err27 = {instancePath:instancePath+"/configuration/registries/" + i1+"/identity",schemaPath:"#/properties/configuration/properties/registries/items/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/configuration/registries/" + i1,schemaPath:"#/properties/configuration/properties/registries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/configuration/registries",schemaPath:"#/properties/configuration/properties/registries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.secrets !== undefined){
let data31 = data12.secrets;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err30 = {instancePath:instancePath+"/configuration/secrets/" + i2+"/name",schemaPath:"#/properties/configuration/properties/secrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/configuration/secrets/" + i2,schemaPath:"#/properties/configuration/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/configuration/secrets",schemaPath:"#/properties/configuration/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err33 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.template !== undefined){
let data34 = data.template;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.containers !== undefined){
let data35 = data34.containers;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name !== undefined){
if(typeof data36.name !== "string"){
const err34 = {instancePath:instancePath+"/template/containers/" + i3+"/name",schemaPath:"#/properties/template/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data36.image !== undefined){
if(typeof data36.image !== "string"){
const err35 = {instancePath:instancePath+"/template/containers/" + i3+"/image",schemaPath:"#/properties/template/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data36.env !== undefined){
let data39 = data36.env;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name !== undefined){
if(typeof data40.name !== "string"){
const err36 = {instancePath:instancePath+"/template/containers/" + i3+"/env/" + i4+"/name",schemaPath:"#/properties/template/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/template/containers/" + i3+"/env/" + i4,schemaPath:"#/properties/template/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err38 = {instancePath:instancePath+"/template/containers/" + i3+"/env",schemaPath:"#/properties/template/properties/containers/items/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err39 = {instancePath:instancePath+"/template/containers/" + i3,schemaPath:"#/properties/template/properties/containers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/template/containers",schemaPath:"#/properties/template/properties/containers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"identity":true,"environmentId":true,"workloadProfileName":true,"kind":true,"managedEnvironment":true,"configuration":true,"template":true},"dynamicProps":false,"dynamicItems":false};
